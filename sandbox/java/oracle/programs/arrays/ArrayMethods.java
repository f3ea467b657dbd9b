import java.util.*;

public class ArrayMethods {
    public static void main(String[] args) {
        int[] a = {5, 3, 9, 1, 7};
        int[] b = a.clone();
        Arrays.sort(b);
        System.out.println(Arrays.toString(a) + Arrays.toString(b) + Arrays.binarySearch(b, 7) + " " + Arrays.binarySearch(b, 4));
        System.out.println(Arrays.stream(a).sum() + " " + Arrays.stream(a, 1, 3).max().getAsInt() + " " + Arrays.equals(a, b) + " " + Arrays.hashCode(a));
        int[] c = Arrays.copyOf(a, 7);
        Arrays.fill(c, 5, 7, -1);
        System.out.println(Arrays.toString(c) + Arrays.toString(Arrays.copyOfRange(c, 1, 4)) + Arrays.mismatch(a, c));
        String[] words = {"pear", "Apple", "fig", "banana"};
        Arrays.sort(words);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
        System.out.println(String.join(",", words));
        Arrays.sort(words, Comparator.comparing(String::length).reversed());
        System.out.println(Arrays.asList(words));
        Integer[] boxed = {3, 1, 2};
        Arrays.sort(boxed, Collections.reverseOrder());
        System.out.println(Arrays.toString(boxed));
        int[][] grid = {{1, 2}, {3}, {}};
        System.out.println(Arrays.deepToString(grid) + grid[1].length + Arrays.deepEquals(grid, new int[][] {{1, 2}, {3}, {}}));
        System.out.println(Arrays.toString(new double[] {1, 2.5}) + Arrays.toString(new char[] {'x'}) + Arrays.toString(new boolean[2]) + Arrays.toString(new String[1]) + Arrays.toString((int[]) null));
        long[] squares = new long[5];
        Arrays.setAll(squares, i -> (long) i * i);
        System.out.println(Arrays.toString(squares));
        char[] letters = "hello".toCharArray();
        Arrays.sort(letters);
        System.out.println(new String(letters) + letters.length);
        List<String> view = Arrays.asList(words);
        view.set(0, "changed");
        System.out.println(words[0]);
        System.out.println(new int[0].getClass().getName() + " " + new String[0][0].getClass().getName() + " " + int[].class.getSimpleName() + " " + boxed.getClass());
        int total = 0;
        for (int[] row : grid) for (int v : row) total += v;
        System.out.println(total);
        Object o = a;
        System.out.println(o instanceof int[] ia ? ia[2] : -1);
        System.out.println(Arrays.stream(words).map(String::length).toList());
    }
}
