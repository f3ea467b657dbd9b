public class ShortCircuit {
    static int calls;
    static boolean yes(String s) { calls++; System.out.print(s); return true; }
    static boolean no(String s) { calls++; System.out.print(s); return false; }
    static int n(int v) { System.out.print("[" + v + "]"); return v; }

    public static void main(String[] args) {
        System.out.println(" " + (no("a") && yes("b") || yes("c")));
        System.out.println(" " + (yes("a") || yes("b") && no("c")));
        System.out.println(" " + (no("a") & yes("b") | yes("c") ^ no("d")));
        System.out.println(calls);
        System.out.println(n(1) + n(2) * n(3) - n(4) / n(2));
        int[] a = new int[3];
        int i = 0;
        a[i] = i++ + i++;
        a[i++ % 3] += 10 + i;
        System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + i);
        int x = 5;
        x += x++ * 2 + x;
        System.out.println(x);
        x = x-- - --x;
        System.out.println(x);
        int y = x > 1 ? x < 10 ? 1 : 2 : 3;
        System.out.println(y + (x = 7) + x);
        boolean b = x == 7 ? y != 1 : y == 1;
        System.out.println(b + " " + !b + " " + (b = true) + b);
        int k = 3, m = k = 4;
        System.out.println(k + m);
        for (int p = 0, q = 10; p < q; p += 3, q--) System.out.print(p + ":" + q + " ");
        System.out.println();
        int count = 0;
        do count += 2; while (count < 7);
        while (count-- > 5) System.out.print(count + " ");
        System.out.println(count);
    }
}
