import java.util.*;
import java.util.stream.*;

public class Sorting {
    static void insertion(int[] a) { for (int i = 1; i < a.length; i++) { int x = a[i], j = i - 1; while (j >= 0 && a[j] > x) a[j + 1] = a[j--]; a[j + 1] = x; } }
    static int[] merge(int[] a) {
        if (a.length < 2) return a;
        int[] l = merge(Arrays.copyOfRange(a, 0, a.length / 2)), r = merge(Arrays.copyOfRange(a, a.length / 2, a.length)), out = new int[a.length];
        for (int i = 0, j = 0, k = 0; k < out.length; k++) out[k] = j >= r.length || i < l.length && l[i] <= r[j] ? l[i++] : r[j++];
        return out;
    }
    static void heap(int[] a) {
        for (int i = a.length / 2 - 1; i >= 0; i--) sift(a, i, a.length);
        for (int end = a.length - 1; end > 0; end--) { int t = a[0]; a[0] = a[end]; a[end] = t; sift(a, 0, end); }
    }
    private static void sift(int[] a, int i, int n) {
        for (int c; (c = 2 * i + 1) < n; i = c) {
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            int t = a[i]; a[i] = a[c]; a[c] = t;
        }
    }
    static int search(int[] a, int key) { int lo = 0, hi = a.length - 1; while (lo <= hi) { int mid = (lo + hi) >>> 1; if (a[mid] < key) lo = mid + 1; else if (a[mid] > key) hi = mid - 1; else return mid; } return -(lo + 1); }

    public static void main(String[] args) {
        int[] data = new Random(99).ints(15, -50, 50).toArray();
        int[] a = data.clone(), b = data.clone(), c = data.clone();
        insertion(a);
        heap(b);
        Arrays.sort(c);
        System.out.println(Arrays.toString(a));
        System.out.println(Arrays.equals(a, b) + " " + Arrays.equals(a, merge(data)) + " " + Arrays.equals(b, c) + " " + search(a, a[4]) + " " + search(a, 1000));
        String[] names = {"bob", "Al", "christine", "al", "Bo"};
        Arrays.sort(names, String::compareToIgnoreCase);
        System.out.println(Arrays.toString(names));
        Arrays.sort(names, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        System.out.println(Arrays.toString(names));
        int[][] pairs = {{3, 1}, {1, 2}, {3, 0}, {1, 1}};
        Arrays.sort(pairs, (x, y) -> x[0] != y[0] ? Integer.compare(x[0], y[0]) : Integer.compare(y[1], x[1]));
        System.out.println(Arrays.deepToString(pairs));
        List<String> stable = Stream.of("b2", "a1", "b1", "a2").sorted(Comparator.comparing(s -> s.charAt(0))).collect(Collectors.toList());
        System.out.println(stable + " " + IntStream.of(data).boxed().sorted(Collections.reverseOrder()).limit(3).toList());
        char[] letters = "sorting".toCharArray();
        Arrays.sort(letters, 1, 5);
        System.out.println(letters);
        double[] d = {3, Double.NaN, -0.0, 0.0, -1};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d));
    }
}
