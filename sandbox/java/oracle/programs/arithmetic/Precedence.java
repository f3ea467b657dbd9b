public class Precedence {
    static int n = 0;
    static int next() { return ++n; }
    static int show(String s, int v) { System.out.print(s); return v; }

    public static void main(String[] args) {
        System.out.println(2 + 3 * 4 - 6 / 2 % 2 + (1 << 2 + 1) + " " + (7 & 3 + 1) + " " + (true || false && false) + " " + (5 > 3 == true) + " " + (1 + 2 + "3" + 4 * 5));
        int a = 3;
        int b = a++ * 2 + --a - -a + +a + ~a;
        System.out.println(a + " " + b);
        System.out.println(next() - next() * next() + " " + (next() > 2 ? next() : -next()) + " " + n);
        int[] x = {0, 0, 0};
        int i = 0;
        x[i] = i = 2;
        System.out.println(x[0] + " " + i);
        x[i--] = x[i] + (i = 0) + 5;
        System.out.println(x[2] + " " + i);
        System.out.println(show("a", 1) + show("b", 2) * show("c", 3));
        boolean t = true, f = false;
        System.out.println((t ^ f & f | t) + " " + (t ? f ? 1 : 2 : 3) + " " + (f ? 1 : t ? 'x' : 0));
        System.out.println(10 - 4 - 3 + " " + 100 / 10 / 5 + " " + 2 * 7 % 4 + " " + (1 - 2 - -3) + " " + - - 5 + " " + (int) 3.9 * 2 + " " + (int) (3.9 * 2));
        System.out.println((char) ('a' + 1) + "" + ('a' + 1) + (char) 97 + (int) 'a' + 'a' + 1);
        long l = 1 << 31;
        System.out.println(l + " " + (1L << 31) + " " + (l >> 31) + " " + (5 / 2 * 2.0) + " " + 5 / 2.0 * 2 + " " + 1.0 / 2 + 1 / 2);
        a = b = 7;
        a += b -= 2;
        System.out.println(a + " " + b + " " + (a > b ? "a" : "b") + (a == 12 && b == 5));
        String s = null;
        System.out.println(s == null || s.isEmpty() ? "nothing" : s);
        System.out.println(!(a > 3) | b < 9 & a != b);
        Object o = 1 > 0 ? 1 : "one";
        System.out.println(o instanceof Integer k && k > 0 ? "positive " + k : "other");
    }
}
