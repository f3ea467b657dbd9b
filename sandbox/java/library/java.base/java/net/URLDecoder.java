package java.net;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

public class URLDecoder {
    private URLDecoder() {}
    public static String decode(String s, String enc) throws UnsupportedEncodingException {
        if (!Charset.isSupported(enc)) throw new UnsupportedEncodingException(enc);
        return decode(s, Charset.forName(enc));
    }
    public static String decode(String s, Charset charset) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            if (c != '%') {
                out.append(c == '+' ? ' ' : c);
                i++;
                continue;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (i < s.length() && s.charAt(i) == '%') {
                if (i + 2 >= s.length()) throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
                try {
                    bytes.write(Integer.parseInt(s.substring(i + 1, i + 3), 16));
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException("URLDecoder: Illegal hex characters in escape (%) pattern - " + e.getMessage());
                }
                i += 3;
            }
            out.append(bytes.toString(charset));
        }
        return out.toString();
    }
}
