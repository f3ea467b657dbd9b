package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

public class URLEncoder {
    private URLEncoder() {}
    public static String encode(String s, String enc) throws UnsupportedEncodingException {
        if (!Charset.isSupported(enc)) throw new UnsupportedEncodingException(enc);
        return encode(s, Charset.forName(enc));
    }
    public static String encode(String s, Charset charset) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            if (c == ' ') out.append('+');
            else if (c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '*') out.append(c);
            else {
                int end = i + Character.charCount(s.codePointAt(i));
                for (byte b : s.substring(i, end).getBytes(charset)) out.append(String.format("%%%02X", b));
                i = end;
                continue;
            }
            i++;
        }
        return out.toString();
    }
}
