public class IntegerOverflow {
    public static void main(String[] args) {
        int max = Integer.MAX_VALUE;
        System.out.println(max + 1);
        System.out.println(Integer.MIN_VALUE - 1 + " " + -Integer.MIN_VALUE + " " + Math.abs(Integer.MIN_VALUE));
        System.out.println(max * 2 + " " + max * max + " " + (long) max * max);
        System.out.println(Long.MAX_VALUE + 1 + " " + Long.MAX_VALUE * 3 + " " + -Long.MIN_VALUE);
        System.out.println(Integer.MIN_VALUE / -1 + " " + Integer.MIN_VALUE % -1 + " " + Long.MIN_VALUE / -1);
        byte b = (byte) 130;
        b += 200;
        short s = (short) 40000;
        s *= 2;
        System.out.println(b + " " + s + " " + (byte) (b << 1) + " " + (b >>> 1));
        int i = 10;
        i *= 1.55;
        i += 0.7;
        i -= 'a';
        System.out.println(i);
        i = 5;
        i = i++ + ++i * i--;
        System.out.println(i);
        System.out.println(-7 / 2 + " " + -7 % 2 + " " + 7 % -2 + " " + Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + -7.5 % 2);
        long factorial = 1;
        for (int n = 1; n <= 25; n++) factorial *= n;
        System.out.println(factorial);
        try {
            Math.addExact(max, 1);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Math.multiplyExact(Long.MAX_VALUE, 2L);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            Math.toIntExact(1L << 40);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        int zero = 0;
        System.out.println(1.0 / zero + " " + 0.0 / zero + " " + -1f / zero);
        System.out.println(1 % zero);
    }
}
