import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.*;

public class Digests {
    public static void main(String[] args) throws Exception {
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "sha1"))
            for (int n : new int[] {0, 3, 55, 56, 64, 111, 112, 128, 300}) {
                MessageDigest digest = MessageDigest.getInstance(algorithm);
                System.out.println(digest.getAlgorithm() + " " + n + " " + HexFormat.of().formatHex(digest.digest("x".repeat(n).getBytes(StandardCharsets.UTF_8))) + " " + digest.getDigestLength());
            }
        MessageDigest parts = MessageDigest.getInstance("SHA-256");
        parts.update((byte) 'a');
        parts.update("bcd".getBytes(), 1, 2);
        System.out.print(parts);
        byte[] first = ((MessageDigest) parts.clone()).digest();
        System.out.println(MessageDigest.isEqual(first, parts.digest()) + " " + MessageDigest.isEqual(first, parts.digest()));
        System.out.println(UUID.nameUUIDFromBytes("a".getBytes()) + " " + UUID.fromString("123e4567-e89b-12d3-a456-426614174000").version() + " " + UUID.fromString("123e4567-e89b-12d3-a456-426614174000").timestamp()
            + " " + UUID.fromString("123e4567-e89b-12d3-a456-426614174000").clockSequence() + " " + UUID.fromString("123e4567-e89b-12d3-a456-426614174000").node() + " " + UUID.randomUUID().version());
        try {
            UUID.randomUUID().timestamp();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        try {
            MessageDigest.getInstance("SHA-3000");
        } catch (NoSuchAlgorithmException e) {
            System.out.println(e);
        }
        SecureRandom random = new SecureRandom();
        byte[] token = new byte[16];
        random.nextBytes(token);
        System.out.println(token.length + " " + (random.nextInt(10) < 10) + " " + (random.nextDouble() < 1) + " " + random.getAlgorithm() + " " + random.ints(3, 0, 5).allMatch(i -> i < 5));
    }
}
