package java.security;

import java.util.Random;

public class SecureRandom extends Random {
    private final String algorithm;
    public SecureRandom() { this("NativePRNG"); }
    public SecureRandom(byte[] seed) { this("NativePRNG"); }
    private SecureRandom(String algorithm) {
        super(0L);
        this.algorithm = algorithm;
    }
    public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
        if (!java.util.Set.of("NativePRNG", "NativePRNGBlocking", "NativePRNGNonBlocking", "DRBG", "SHA1PRNG").contains(algorithm)) throw new NoSuchAlgorithmException(algorithm + " SecureRandom not available");
        return new SecureRandom(algorithm);
    }
    public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException { return new SecureRandom("NativePRNGBlocking"); }
    public String getAlgorithm() { return algorithm; }
    public void setSeed(byte[] seed) {}
    public void setSeed(long seed) {}
    public void nextBytes(byte[] bytes) { for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) next(8); }
    protected final int next(int numBits) { return strong() >>> 32 - numBits; }
    public byte[] generateSeed(int numBytes) {
        byte[] seed = new byte[numBytes];
        nextBytes(seed);
        return seed;
    }
    private static native int strong();
    public String toString() { return algorithm; }
}
