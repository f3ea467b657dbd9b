import java.util.*;

public class Copies {
    public static void main(String[] args) throws Exception {
        int[] a = {1, 2, 3, 4, 5};
        int[] rotated = new int[5];
        for (int i = 0; i < a.length; i++) rotated[(i + 2) % 5] = a[i];
        System.out.println(Arrays.toString(rotated) + Arrays.stream(rotated).boxed().toList());
        for (int i = 0, j = a.length - 1; i < j; i++, j--) { int t = a[i]; a[i] = a[j]; a[j] = t; }
        System.out.println(Arrays.toString(a) + " " + Arrays.toString(Arrays.copyOf(a, 3)) + Arrays.toString(Arrays.copyOfRange(a, 2, 8)));
        System.arraycopy(a, 0, a, 1, 4);
        System.out.println(Arrays.toString(a) + " " + Arrays.stream(a).distinct().count() + " " + Arrays.asList(1, 2).contains(2));
        Object[] o = new String[] {"x"};
        System.out.println(o.getClass().getSimpleName() + " " + (o instanceof String[]) + " " + new int[2][3].getClass().getName() + " " + o.clone().length);
        char[][] g = {"ab".toCharArray(), {'c', 'd'}};
        System.out.println(g[1][0] + g[0][1] + " " + String.valueOf(g[0]) + g.length);
        long[] big = new long[3];
        big[1] += Integer.MAX_VALUE + 1L;
        float[] f = {1, 2.5f};
        boolean[] flags = new boolean[2];
        flags[1] |= true;
        System.out.println(Arrays.toString(big) + Arrays.toString(f) + Arrays.toString(flags) + new String[2][1].length);
        int index = 5;
        a[index] = 1;
    }
}
