import java.util.*;

public class InFull {
    static void tried(java.util.function.Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        Integer[] boxed = {1, 3, 5, 7};
        int[] ints = {1, 3, 5, 7, 9};
        tried(() -> Arrays.binarySearch(boxed, 1, 3, 5) + " " + Arrays.binarySearch(new int[] {1, 2, 3}, 0, 2, 3) + " " + Arrays.binarySearch(ints, 2, 5, 1) + " " + Arrays.binarySearch(boxed, 0, 4, 4, Comparator.naturalOrder()));
        tried(() -> Arrays.binarySearch(ints, 4, 9, 1));
        tried(() -> Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " " + Arrays.compare(new byte[] {1, 9}, new byte[] {1, 2}) + " " + Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + " " + Arrays.compare(new char[] {'b'}, new char[] {'a'})
            + " " + Arrays.compare(new int[] {1}, new int[] {1, 0, 0}) + " " + Arrays.compare((int[]) null, ints) + " " + Arrays.compareUnsigned(new int[] {-1}, new int[] {1}) + " " + Arrays.compare(new boolean[] {true}, new boolean[] {false}));
        tried(() -> Arrays.compare(new String[] {"a", "c"}, new String[] {"a", "b"}) + " " + Arrays.compare(new String[] {"a", null}, new String[] {"a", "b"}) + " " + Arrays.compare(new String[] {"B"}, new String[] {"b"}, String.CASE_INSENSITIVE_ORDER)
            + " " + Arrays.compare(new double[] {0.0}, new double[] {-0.0}) + " " + Arrays.compare(ints, 1, 3, ints, 2, 4) + " " + Arrays.compare(new long[] {5}, new long[] {5}));
        tried(() -> Arrays.mismatch(ints, new int[] {1, 3, 6}) + " " + Arrays.mismatch(new double[] {1, 2}, new double[] {1, 2}) + " " + Arrays.mismatch(ints, 1, 4, ints, 0, 3) + " " + Arrays.mismatch(new String[] {"a"}, new String[] {"A"}, String.CASE_INSENSITIVE_ORDER) + " " + Arrays.mismatch(new char[] {'x'}, new char[0]));
        tried(() -> Arrays.equals(ints, 0, 2, new int[] {0, 1, 3}, 1, 3) + " " + Arrays.equals(new String[] {"a"}, new String[] {"A"}, String.CASE_INSENSITIVE_ORDER) + " " + Arrays.equals(ints, 0, 1, ints, 0, 2) + " " + Arrays.equals((int[]) null, null));
        tried(() -> Arrays.mismatch(ints, 3, 9, ints, 0, 1));
        int[] sums = ints.clone();
        Arrays.parallelPrefix(sums, Integer::sum);
        Arrays.parallelSetAll(ints, i -> 9 - i);
        Arrays.parallelSort(ints, 1, 4);
        String[] words = {"b", "c", "a"};
        Arrays.parallelSort(words, Comparator.reverseOrder());
        System.out.println(Arrays.toString(sums) + Arrays.toString(ints) + Arrays.toString(words));
        Number[] numbers = Arrays.copyOf(boxed, 5, Number[].class);
        numbers[4] = 2.5;
        System.out.println(Arrays.toString(numbers) + numbers.getClass() + Arrays.toString(Arrays.copyOfRange(boxed, 1, 3, Object[].class)));
        System.out.println(Arrays.stream(new double[] {1, 2, 3}, 1, 3).sum() + " " + Arrays.stream(new long[] {1, 2, 3}, 0, 2).sum());
    }
}
