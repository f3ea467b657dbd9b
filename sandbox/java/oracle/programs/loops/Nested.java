public class Nested {
    public static void main(String[] args) throws Exception {
        int found = 0;
        for (int a = 1, b; a < 30; a++) {
            b = a;
            while (++b < 40) {
                int c = (int) Math.round(Math.sqrt(a * a + b * b));
                if (c * c != a * a + b * b) continue;
                if (a % 2 == 0 && b % 2 == 0) continue;
                found++;
                if (found <= 3) System.out.print(a + "," + b + "," + c + " ");
            }
        }
        System.out.println(found);
        String pattern = "";
        int i = 5;
        do { for (int k = i; k-- > 0; ) pattern += k; pattern += "|"; } while ((i -= 2) > 0);
        System.out.println(pattern);
        long product = 1;
        for (int k : new int[] {2, 3, 5, 7, 11, 13}) { product *= k; if (product > 1000) break; }
        System.out.println(product);
        StringBuilder out = new StringBuilder();
        rows:
        for (char r = 'a'; r <= 'e'; r++) {
            for (int c = 0; c < 5; c++) {
                if (c == r - 'a') continue rows;
                if (r == 'e') break rows;
                out.append(r).append(c).append(' ');
            }
        }
        System.out.println(out);
        int x = 0;
        while (x < 100) { x += 7; if (x % 5 == 0) break; }
        for (; ; ) { if (x-- < 30) break; }
        System.out.println(x);
    }
}
