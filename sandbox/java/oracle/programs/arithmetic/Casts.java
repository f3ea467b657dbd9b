public class Casts {
    public static void main(String[] args) {
        double[] values = {1.9, -1.9, 1e10, -1e20, Double.NaN, Double.POSITIVE_INFINITY, 127.5, 3000000000.7, 0.5, -0.5};
        for (double d : values) System.out.println(d + " " + (int) d + " " + (long) d + " " + (byte) d + " " + (char) d % 7 + " " + (short) d + " " + (float) d + " " + Math.round(d));
        long l = 0x1234567890ABCDEFL;
        System.out.println((int) l + " " + (short) l + " " + (byte) l + " " + (char) l + " " + (float) l + " " + (double) l);
        float f = 16777217;
        System.out.println(f + " " + (f + 1) + " " + (int) 1e-10f + " " + (long) 1e19f);
        char c = (char) 97.9;
        System.out.println(c + " " + (int) 'z' + " " + (char) ('a' + 25) + " " + (int) (char) -1);
        int i = 'a' * 2;
        short s = 'b';
        byte b = 10;
        b++;
        b = (byte) (b + 1);
        final int constant = 20;
        byte fits = constant;
        System.out.println(i + " " + s + " " + b + " " + fits);
        System.out.println(5 / 2 + " " + 5 / 2.0 + " " + 5 / 2f + " " + 'a' / 2 + " " + 5L / 2 + " " + (double) 5 / 2 + " " + (double) (5 / 2));
        System.out.println(0.1 + 0.2 == 0.3 ? "equal" : "not equal");
        System.out.println(0.1f + 0.2f == 0.3f ? "equal" : "not equal");
        System.out.println((0.1f == 0.1) + " " + (0.5f == 0.5) + " " + (float) 0.1 + " " + (double) 0.1f);
        System.out.println(Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.rint(2.5) + " " + Math.round(2.4f) + " " + Math.floor(-1.1) + " " + Math.ceil(-0.5));
        System.out.println((Object) (byte) 1 + " " + ((Object) 1L).getClass().getSimpleName() + " " + ((Object) 'c').getClass().getSimpleName());
        System.out.println(1_000_000 + 0xFF + 0b1010 + 017 + " " + 0x7fff_ffff_ffffL + " " + 1e3f + " " + 0x1p3 + " " + .5);
    }
}
