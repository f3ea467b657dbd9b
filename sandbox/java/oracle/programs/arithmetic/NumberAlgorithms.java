import java.util.*;

public class NumberAlgorithms {
    static long power(long base, int exp, long mod) {
        long result = 1;
        for (base %= mod; exp > 0; exp >>= 1, base = base * base % mod) if ((exp & 1) == 1) result = result * base % mod;
        return result;
    }
    static boolean perfect(int n) {
        int sum = 1;
        for (int i = 2; i * i <= n; i++) if (n % i == 0) sum += i + (i * i == n ? 0 : n / i);
        return n > 1 && sum == n;
    }
    static List<Integer> factors(int n) {
        List<Integer> out = new ArrayList<>();
        for (int p = 2; (long) p * p <= n; p++) while (n % p == 0) { out.add(p); n /= p; }
        if (n > 1) out.add(n);
        return out;
    }
    static int collatz(long n) { int steps = 0; while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; } return steps; }
    static String toBase(int n, int base) { return n < base ? "" + Character.forDigit(n, base) : toBase(n / base, base) + Character.forDigit(n % base, base); }
    static int digitSum(long n) { return n == 0 ? 0 : (int) (n % 10) + digitSum(n / 10); }
    static double sqrt(double x) { double g = x; for (int i = 0; i < 20; i++) g = (g + x / g) / 2; return g; }
    static long binomial(int n, int k) { long r = 1; for (int i = 1; i <= k; i++) r = r * (n - k + i) / i; return r; }

    public static void main(String[] args) {
        System.out.println(power(3, 200, 1_000_000_007L) + " " + perfect(496) + perfect(497) + " " + factors(360360) + " " + factors(2147483647));
        System.out.println(collatz(27) + " " + collatz(837799) + " " + toBase(255, 2) + " " + toBase(48879, 16) + " " + digitSum(9876543210L));
        System.out.println(sqrt(2) + " " + binomial(40, 20) + " " + (int) 'A' % 7 + " " + 07 + 0b11);
        long seed = 12345;
        for (int i = 0; i < 5; i++) { seed = seed * 6364136223846793005L + 1442695040888963407L; System.out.print((seed >>> 33) + " "); }
        System.out.println();
        double pi = 0;
        for (int k = 0; k < 1000; k++) pi += (k % 2 == 0 ? 4.0 : -4.0) / (2 * k + 1);
        System.out.println(pi + " " + (float) pi + " " + Math.abs(pi - Math.PI));
        int a = 5, b = 9;
        a ^= b; b ^= a; a ^= b;
        System.out.println(a + " " + b + " " + (a & -a) + " " + Integer.toBinaryString(a | b << 2));
    }
}
