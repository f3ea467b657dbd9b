import java.util.*;

public class Hexadecimal {
    static void tried(java.util.function.Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        HexFormat plain = HexFormat.of();
        HexFormat long_ = HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h").withUpperCase();
        byte[] bytes = {1, 2, -1, 127};
        System.out.println(plain.formatHex(bytes) + " " + long_.formatHex(bytes) + " " + plain.formatHex(bytes, 1, 3) + " " + long_ + " " + plain);
        System.out.println(Arrays.toString(plain.parseHex("0102ff7f")) + Arrays.toString(long_.parseHex("0x01h, 0xFFh")) + plain.parseHex("").length);
        System.out.println(plain.toHexDigits((byte) -2) + " " + plain.toHexDigits('x') + " " + plain.toHexDigits(77) + " " + plain.toHexDigits(77L) + " " + plain.toHexDigits(77L, 3) + " " + long_.toHighHexDigit(0xab) + plain.toLowHexDigit(0xab));
        System.out.println(HexFormat.fromHexDigits("7fff") + " " + HexFormat.fromHexDigitsToLong("ffffffffffffffff") + " " + HexFormat.isHexDigit('g') + " " + HexFormat.fromHexDigit('F'));
        System.out.println(plain.formatHex(new StringBuilder("<"), bytes).append('>'));
        tried(() -> plain.parseHex("012"));
        tried(() -> plain.parseHex("0g"));
        tried(() -> HexFormat.fromHexDigit('x'));
        tried(() -> HexFormat.fromHexDigits("123456789"));
    }
}
