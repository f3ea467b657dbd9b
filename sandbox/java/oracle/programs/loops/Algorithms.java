import java.util.*;

public class Algorithms {
    static int gcd(int a, int b) { return b == 0 ? a : gcd(b, a % b); }
    static boolean isPrime(int n) { if (n < 2) return false; for (int i = 2; (long) i * i <= n; i++) if (n % i == 0) return false; return true; }
    static void hanoi(int n, char a, char b, char c, StringBuilder out) { if (n == 0) return; hanoi(n - 1, a, c, b, out); out.append(a).append(c).append(' '); hanoi(n - 1, b, a, c, out); }
    static void permutations(String rest, String done, List<String> out) {
        if (rest.isEmpty()) out.add(done);
        for (int i = 0; i < rest.length(); i++) permutations(rest.substring(0, i) + rest.substring(i + 1), done + rest.charAt(i), out);
    }
    static int[] quicksort(int[] a, int lo, int hi) {
        if (lo < hi) {
            int p = a[(lo + hi) >>> 1], i = lo, j = hi;
            while (i <= j) {
                while (a[i] < p) i++;
                while (a[j] > p) j--;
                if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; }
            }
            quicksort(a, lo, j);
            quicksort(a, i, hi);
        }
        return a;
    }
    static int editDistance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) for (int j = 0; j <= b.length(); j++)
            d[i][j] = i == 0 ? j : j == 0 ? i : Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        return d[a.length()][b.length()];
    }
    static int queens(int n, int row, int cols, int d1, int d2) {
        if (row == n) return 1;
        int count = 0;
        for (int free = ((1 << n) - 1) & ~(cols | d1 | d2); free != 0; free &= free - 1) {
            int bit = free & -free;
            count += queens(n, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1);
        }
        return count;
    }

    public static void main(String[] args) {
        System.out.println(gcd(1071, 462) + " " + isPrime(2147483647) + " " + isPrime(91));
        StringBuilder moves = new StringBuilder();
        hanoi(3, 'A', 'B', 'C', moves);
        System.out.println(moves.toString().trim());
        List<String> out = new ArrayList<>();
        permutations("abcd", "", out);
        System.out.println(out.size() + " " + out.get(9) + " " + out.get(23));
        Random random = new Random(42);
        int[] numbers = new int[12];
        for (int i = 0; i < numbers.length; i++) numbers[i] = random.nextInt(100);
        System.out.println(Arrays.toString(quicksort(numbers, 0, 11)));
        System.out.println(editDistance("kitten", "sitting") + " " + queens(8, 0, 0, 0, 0));
        long a = 0, b = 1;
        for (int i = 0; i < 90; i++) { long t = a + b; a = b; b = t; }
        System.out.println(a);
        BitSet sieve = new BitSet(100);
        sieve.set(2, 100);
        for (int i = 2; i * i < 100; i++) if (sieve.get(i)) for (int j = i * i; j < 100; j += i) sieve.clear(j);
        System.out.println(sieve.cardinality() + " " + sieve);
    }
}
