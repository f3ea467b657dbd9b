package java.security;

import java.io.ByteArrayOutputStream;

public class MessageDigest implements Cloneable {
    private final String algorithm;
    private final ByteArrayOutputStream input = new ByteArrayOutputStream();
    protected MessageDigest(String algorithm) { this.algorithm = algorithm; }
    public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (digestLength(algorithm) == 0) throw new NoSuchAlgorithmException(algorithm + " MessageDigest not available");
        return new MessageDigest(algorithm);
    }
    private static native int digestLength(String algorithm);
    private static native byte[] digest(String algorithm, byte[] input);
    public void update(byte input) { this.input.write(input); }
    public void update(byte[] input, int offset, int len) {
        if (input == null) throw new IllegalArgumentException("No input buffer given");
        if (input.length - offset < len) throw new IllegalArgumentException("Input buffer too short");
        this.input.write(input, offset, len);
    }
    public void update(byte[] input) { this.input.write(input, 0, input.length); }
    public byte[] digest() {
        byte[] result = digest(algorithm, input.toByteArray());
        reset();
        return result;
    }
    public byte[] digest(byte[] input) {
        update(input);
        return digest();
    }
    public int digest(byte[] buf, int offset, int len) throws DigestException {
        if (buf == null) throw new IllegalArgumentException("No output buffer given");
        if (buf.length - offset < len) throw new IllegalArgumentException("Output buffer too small for specified offset and length");
        byte[] result = digest();
        if (len < result.length) throw new DigestException("Length must be at least " + result.length + " for " + algorithm + "digests");
        System.arraycopy(result, 0, buf, offset, result.length);
        return result.length;
    }
    public void reset() { input.reset(); }
    public static boolean isEqual(byte[] digesta, byte[] digestb) { return java.util.Arrays.equals(digesta, digestb); }
    public final String getAlgorithm() { return algorithm; }
    public final int getDigestLength() { return digestLength(algorithm); }
    public Object clone() throws CloneNotSupportedException {
        MessageDigest copy = new MessageDigest(algorithm);
        copy.update(input.toByteArray());
        return copy;
    }
    public String toString() { return algorithm + " Message Digest from SUN, <" + (input.size() == 0 ? "initialized" : "in progress") + ">\n"; }
}
