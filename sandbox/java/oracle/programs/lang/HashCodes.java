import java.util.*;

public class HashCodes {
    enum E { A }
    record R(int a, String b, double c, long d, boolean e, char f) {}

    public static void main(String[] args) {
        System.out.println("".hashCode() + " " + "a".hashCode() + " " + "Hello, World!".hashCode() + " " + "模块".hashCode() + " " + "polygenelubricants".hashCode());
        System.out.println(Integer.hashCode(-5) + " " + Long.hashCode(-5L) + " " + Long.hashCode(1L << 40) + " " + Double.hashCode(0.1) + " " + Float.hashCode(-2.5f) + " " + Boolean.hashCode(false) + " " + Character.hashCode('z') + " " + Byte.hashCode((byte) -1) + " " + Short.hashCode((short) 300));
        System.out.println(new R(1, "b", 2.5, 3L, true, 'f').hashCode() + " " + new R(0, null, 0, 0, false, '0').hashCode());
        System.out.println(List.of(1, 2, 3).hashCode() + " " + Arrays.asList("a", null).hashCode() + " " + new HashSet<>(List.of("x", "y")).hashCode() + " " + new TreeMap<>(Map.of("k", 1, "l", 2)).hashCode() + " " + List.of().hashCode() + " " + new HashMap<>().hashCode());
        System.out.println(Arrays.hashCode(new int[] {1, 2}) + " " + Arrays.hashCode(new double[] {1.5}) + " " + Arrays.hashCode(new String[] {"q", null}) + " " + Arrays.deepHashCode(new int[][] {{1}, {2, 3}}) + " " + Arrays.hashCode(new long[] {1L << 33}) + " " + Arrays.hashCode(new boolean[] {true}) + Arrays.hashCode((int[]) null));
        System.out.println(Objects.hash(1, "a", null, 2.0) + " " + Objects.hash(1) + " " + Objects.hashCode(5) + " " + Optional.empty().hashCode() + " " + Optional.of(7).hashCode() + " " + Map.entry("k", "v").hashCode());
        System.out.println(new StringBuilder("x").equals(new StringBuilder("x")) + " " + "x".contentEquals(new StringBuilder("x")) + " " + new ArrayList<>(List.of(1)).equals(List.of(1)) + " " + new HashMap<>(Map.of(1, 2)).equals(Map.of(1, 2)) + " " + new int[] {1}.equals(new int[] {1}) + Arrays.equals(new int[] {1}, new int[] {1}));
        System.out.println(UUID.fromString("123e4567-e89b-12d3-a456-426614174000").hashCode() + " " + new java.math.BigDecimal("1.50").hashCode() + " " + java.math.BigInteger.TEN.pow(30).hashCode() + " " + java.time.LocalDate.of(2024, 5, 6).hashCode() + " " + java.time.Duration.ofMinutes(3).hashCode());
    }
}
