public class CompoundAssignments {
    static int calls;
    static int[] array() { calls++; return data; }
    static int[] data = {1, 2, 3};
    static int index() { calls += 10; return 1; }

    public static void main(String[] args) {
        array()[index()] += 5;
        array()[index()]++;
        System.out.println(data[1] + " " + calls);
        byte b = 127;
        b++;
        System.out.println(b);
        b += 1.9;
        b *= 2;
        b >>>= 1;
        System.out.println(b);
        char c = 'a';
        c += 1;
        c++;
        c *= 1;
        System.out.println(c);
        short s = 10;
        s -= 70000;
        s /= 3;
        s %= 1000;
        System.out.println(s);
        int i = 7;
        i <<= 33;
        i |= 0x10;
        i ^= 3;
        i &= ~1;
        System.out.println(i);
        long l = 1;
        l <<= 40;
        l += 0.5;
        l -= 1.5f;
        System.out.println(l);
        float f = 1;
        f += 1e-8;
        f /= 3;
        System.out.println(f);
        double d = 10;
        d %= 3.5;
        d *= d;
        System.out.println(d);
        Integer boxed = 5;
        boxed += 2;
        boxed++;
        Integer same = boxed;
        boxed--;
        System.out.println(boxed + " " + same);
        String t = "x";
        t += 1 + 2 + "y" + 'z' + 1.0f + null + true;
        System.out.println(t);
        int x = 10;
        x = x++ + ++x;
        System.out.println(x);
        int y = 3;
        y += y++ * 2 + y;
        System.out.println(y);
        long[] la = {Long.MAX_VALUE};
        la[0]++;
        System.out.println(la[0]);
        boolean flag = true;
        flag &= 3 > 2;
        flag ^= true;
        System.out.println(flag);
    }
}
