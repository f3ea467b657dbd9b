public class Concatenation {
    static int counter;
    static String next() { return "n" + ++counter; }

    public static void main(String[] args) {
        int i = 1;
        long l = 2;
        char c = 'c';
        double d = 1e10;
        float f = 0.1f;
        byte b = -1;
        Object o = null;
        int[] none = null;
        System.out.println(1 + 2 + "x" + 1 + 2);
        System.out.println('a' + 'b' + "x" + 'a' + 'b');
        System.out.println("" + i + l + c + d + f + b + o + none + true);
        System.out.println(c + 1 + "" + (char) (c + 1));
        System.out.println("sum " + (i + l) + " " + -i + " " + ~i);
        String s = "s";
        s += 1 + 2;
        s += 'c';
        s += 1.0;
        s += null;
        System.out.println(s);
        String n = null;
        n += "x";
        System.out.println(n);
        System.out.println(next() + next() + (counter > 1 ? next() : "no"));
        char x = 'x';
        x += 1;
        System.out.println(x);
        System.out.println("a" + new StringBuilder("b") + new int[0].length + (Object) "d");
        System.out.println(1.0 + "" + 100.0f + 1e-5 + 1e7 + 123456789.0 + 0.001);
        System.out.println(Float.MAX_VALUE + " " + Double.MIN_VALUE + " " + (0.1 + 0.2) + " " + (0.1f + 0.2f) + " " + 1.0 / 3 + " " + 2f / 3);
        System.out.println(100.0 / 3.0 + " " + (float) 1e10 + " " + 3.0e-10f + " " + (double) 1.1f + " " + 1e21 + " " + 1e-300 * 1e-300);
    }
}
