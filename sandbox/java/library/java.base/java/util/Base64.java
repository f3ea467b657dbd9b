package java.util;

import java.nio.charset.StandardCharsets;

public class Base64 {
    private Base64() {}
    public static Encoder getEncoder() { return new Encoder(false, true); }
    public static Encoder getUrlEncoder() { return new Encoder(true, true); }
    public static Decoder getDecoder() { return new Decoder(false); }
    public static Decoder getUrlDecoder() { return new Decoder(true); }
    private static final String STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    public static class Encoder {
        private final boolean url;
        private final boolean padding;
        private Encoder(boolean url, boolean padding) {
            this.url = url;
            this.padding = padding;
        }
        public Encoder withoutPadding() { return new Encoder(url, false); }
        public byte[] encode(byte[] src) { return encodeToString(src).getBytes(StandardCharsets.ISO_8859_1); }
        public String encodeToString(byte[] src) {
            String alphabet = url ? URL : STANDARD;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < src.length; i += 3) {
                int left = src.length - i;
                int bits = (src[i] & 0xff) << 16 | (left > 1 ? (src[i + 1] & 0xff) << 8 : 0) | (left > 2 ? src[i + 2] & 0xff : 0);
                for (int j = 0; j < 4; j++) {
                    if (j <= left) text.append(alphabet.charAt(bits >> (18 - 6 * j) & 63));
                    else if (padding) text.append('=');
                }
            }
            return text.toString();
        }
    }
    public static class Decoder {
        private final boolean url;
        private Decoder(boolean url) { this.url = url; }
        public byte[] decode(byte[] src) { return decode(new String(src, StandardCharsets.ISO_8859_1)); }
        public byte[] decode(String src) {
            String alphabet = url ? URL : STANDARD;
            int end = src.length();
            while (end > 0 && src.charAt(end - 1) == '=' && src.length() - end < 2) end--;
            if (end % 4 == 1) throw new IllegalArgumentException("Last unit does not have enough valid bits");
            if (end != src.length() && src.length() % 4 != 0) throw new IllegalArgumentException("Input byte array has wrong 4-byte ending unit");
            byte[] bytes = new byte[end * 6 / 8];
            int bits = 0;
            int count = 0;
            int at = 0;
            for (int i = 0; i < end; i++) {
                int digit = alphabet.indexOf(src.charAt(i));
                if (digit < 0) throw new IllegalArgumentException("Illegal base64 character " + Integer.toString(src.charAt(i), 16));
                bits = bits << 6 | digit;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    bytes[at++] = (byte) (bits >> count);
                }
            }
            return bytes;
        }
    }
}
