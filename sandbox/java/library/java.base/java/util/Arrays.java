package java.util;

import java.io.Serializable;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class Arrays {
    private Arrays() {}
    public static native void sort(int[] a);
    public static native void sort(int[] a, int fromIndex, int toIndex);
    public static native void sort(long[] a);
    public static native void sort(long[] a, int fromIndex, int toIndex);
    public static native void sort(short[] a);
    public static native void sort(short[] a, int fromIndex, int toIndex);
    public static native void sort(char[] a);
    public static native void sort(char[] a, int fromIndex, int toIndex);
    public static native void sort(byte[] a);
    public static native void sort(byte[] a, int fromIndex, int toIndex);
    public static native void sort(double[] a);
    public static native void sort(double[] a, int fromIndex, int toIndex);
    public static native void sort(float[] a);
    public static native void sort(float[] a, int fromIndex, int toIndex);
    public static native void sort(Object[] a);
    public static native void sort(Object[] a, int fromIndex, int toIndex);
    public static native <T> void sort(T[] a, Comparator<? super T> c);
    public static native <T> void sort(T[] a, int fromIndex, int toIndex, Comparator<? super T> c);
    public static native int binarySearch(int[] a, int key);
    public static native int binarySearch(long[] a, long key);
    public static native int binarySearch(short[] a, short key);
    public static native int binarySearch(char[] a, char key);
    public static native int binarySearch(byte[] a, byte key);
    public static native int binarySearch(double[] a, double key);
    public static native int binarySearch(float[] a, float key);
    public static native int binarySearch(Object[] a, Object key);
    public static native <T> int binarySearch(T[] a, T key, Comparator<? super T> c);
    public static native boolean equals(int[] a, int[] a2);
    public static native boolean equals(long[] a, long[] a2);
    public static native boolean equals(short[] a, short[] a2);
    public static native boolean equals(char[] a, char[] a2);
    public static native boolean equals(byte[] a, byte[] a2);
    public static native boolean equals(double[] a, double[] a2);
    public static native boolean equals(float[] a, float[] a2);
    public static native boolean equals(boolean[] a, boolean[] a2);
    public static native boolean equals(Object[] a, Object[] a2);
    public static native void fill(int[] a, int val);
    public static native void fill(int[] a, int fromIndex, int toIndex, int val);
    public static native void fill(long[] a, long val);
    public static native void fill(long[] a, int fromIndex, int toIndex, long val);
    public static native void fill(short[] a, short val);
    public static native void fill(short[] a, int fromIndex, int toIndex, short val);
    public static native void fill(char[] a, char val);
    public static native void fill(char[] a, int fromIndex, int toIndex, char val);
    public static native void fill(byte[] a, byte val);
    public static native void fill(byte[] a, int fromIndex, int toIndex, byte val);
    public static native void fill(double[] a, double val);
    public static native void fill(double[] a, int fromIndex, int toIndex, double val);
    public static native void fill(float[] a, float val);
    public static native void fill(float[] a, int fromIndex, int toIndex, float val);
    public static native void fill(boolean[] a, boolean val);
    public static native void fill(boolean[] a, int fromIndex, int toIndex, boolean val);
    public static native void fill(Object[] a, Object val);
    public static native void fill(Object[] a, int fromIndex, int toIndex, Object val);
    public static native int[] copyOf(int[] original, int newLength);
    public static native int[] copyOfRange(int[] original, int from, int to);
    public static native long[] copyOf(long[] original, int newLength);
    public static native long[] copyOfRange(long[] original, int from, int to);
    public static native short[] copyOf(short[] original, int newLength);
    public static native short[] copyOfRange(short[] original, int from, int to);
    public static native char[] copyOf(char[] original, int newLength);
    public static native char[] copyOfRange(char[] original, int from, int to);
    public static native byte[] copyOf(byte[] original, int newLength);
    public static native byte[] copyOfRange(byte[] original, int from, int to);
    public static native double[] copyOf(double[] original, int newLength);
    public static native double[] copyOfRange(double[] original, int from, int to);
    public static native float[] copyOf(float[] original, int newLength);
    public static native float[] copyOfRange(float[] original, int from, int to);
    public static native boolean[] copyOf(boolean[] original, int newLength);
    public static native boolean[] copyOfRange(boolean[] original, int from, int to);
    public static native <T> T[] copyOf(T[] original, int newLength);
    public static native <T> T[] copyOfRange(T[] original, int from, int to);
    public static native int hashCode(int[] a);
    public static native int hashCode(long[] a);
    public static native int hashCode(short[] a);
    public static native int hashCode(char[] a);
    public static native int hashCode(byte[] a);
    public static native int hashCode(double[] a);
    public static native int hashCode(float[] a);
    public static native int hashCode(boolean[] a);
    public static native int hashCode(Object[] a);
    public static native int deepHashCode(Object[] a);
    public static native boolean deepEquals(Object[] a1, Object[] a2);
    public static native String toString(int[] a);
    public static native String toString(long[] a);
    public static native String toString(short[] a);
    public static native String toString(char[] a);
    public static native String toString(byte[] a);
    public static native String toString(double[] a);
    public static native String toString(float[] a);
    public static native String toString(boolean[] a);
    public static native String toString(Object[] a);
    public static native String deepToString(Object[] a);
    public static native int mismatch(int[] a, int[] b);
    public static native int mismatch(Object[] a, Object[] b);
    public static native int binarySearch(int[] a, int fromIndex, int toIndex, int key);
    public static native int binarySearch(long[] a, int fromIndex, int toIndex, long key);
    public static native int binarySearch(short[] a, int fromIndex, int toIndex, short key);
    public static native int binarySearch(char[] a, int fromIndex, int toIndex, char key);
    public static native int binarySearch(byte[] a, int fromIndex, int toIndex, byte key);
    public static native int binarySearch(double[] a, int fromIndex, int toIndex, double key);
    public static native int binarySearch(float[] a, int fromIndex, int toIndex, float key);
    public static native int binarySearch(Object[] a, int fromIndex, int toIndex, Object key);
    public static native <T> int binarySearch(T[] a, int fromIndex, int toIndex, T key, Comparator<? super T> c);
    public static native boolean equals(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex);
    public static native boolean equals(Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex, int bToIndex);
    public static native <T> boolean equals(T[] a, T[] a2, Comparator<? super T> cmp);
    public static native <T> boolean equals(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex, Comparator<? super T> cmp);
    public static native int mismatch(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(long[] a, long[] b);
    public static native int mismatch(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(short[] a, short[] b);
    public static native int mismatch(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(char[] a, char[] b);
    public static native int mismatch(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(byte[] a, byte[] b);
    public static native int mismatch(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(double[] a, double[] b);
    public static native int mismatch(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(float[] a, float[] b);
    public static native int mismatch(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(boolean[] a, boolean[] b);
    public static native int mismatch(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex);
    public static native int mismatch(Object[] a, int aFromIndex, int aToIndex, Object[] b, int bFromIndex, int bToIndex);
    public static native <T> int mismatch(T[] a, T[] b, Comparator<? super T> cmp);
    public static native <T> int mismatch(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex, Comparator<? super T> cmp);
    public static native int compare(int[] a, int[] b);
    public static native int compare(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex);
    public static native int compare(long[] a, long[] b);
    public static native int compare(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex);
    public static native int compare(short[] a, short[] b);
    public static native int compare(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex);
    public static native int compare(char[] a, char[] b);
    public static native int compare(char[] a, int aFromIndex, int aToIndex, char[] b, int bFromIndex, int bToIndex);
    public static native int compare(byte[] a, byte[] b);
    public static native int compare(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex);
    public static native int compare(double[] a, double[] b);
    public static native int compare(double[] a, int aFromIndex, int aToIndex, double[] b, int bFromIndex, int bToIndex);
    public static native int compare(float[] a, float[] b);
    public static native int compare(float[] a, int aFromIndex, int aToIndex, float[] b, int bFromIndex, int bToIndex);
    public static native int compare(boolean[] a, boolean[] b);
    public static native int compare(boolean[] a, int aFromIndex, int aToIndex, boolean[] b, int bFromIndex, int bToIndex);
    public static native <T extends Comparable<? super T>> int compare(T[] a, T[] b);
    public static native <T extends Comparable<? super T>> int compare(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex);
    public static native <T> int compare(T[] a, T[] b, Comparator<? super T> cmp);
    public static native <T> int compare(T[] a, int aFromIndex, int aToIndex, T[] b, int bFromIndex, int bToIndex, Comparator<? super T> cmp);
    public static native int compareUnsigned(int[] a, int[] b);
    public static native int compareUnsigned(int[] a, int aFromIndex, int aToIndex, int[] b, int bFromIndex, int bToIndex);
    public static native int compareUnsigned(long[] a, long[] b);
    public static native int compareUnsigned(long[] a, int aFromIndex, int aToIndex, long[] b, int bFromIndex, int bToIndex);
    public static native int compareUnsigned(short[] a, short[] b);
    public static native int compareUnsigned(short[] a, int aFromIndex, int aToIndex, short[] b, int bFromIndex, int bToIndex);
    public static native int compareUnsigned(byte[] a, byte[] b);
    public static native int compareUnsigned(byte[] a, int aFromIndex, int aToIndex, byte[] b, int bFromIndex, int bToIndex);
    public static void parallelSort(int[] a) { sort(a); }
    public static void parallelSort(int[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(long[] a) { sort(a); }
    public static void parallelSort(long[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(short[] a) { sort(a); }
    public static void parallelSort(short[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(char[] a) { sort(a); }
    public static void parallelSort(char[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(byte[] a) { sort(a); }
    public static void parallelSort(byte[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(double[] a) { sort(a); }
    public static void parallelSort(double[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static void parallelSort(float[] a) { sort(a); }
    public static void parallelSort(float[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static <T extends Comparable<? super T>> void parallelSort(T[] a) { sort(a); }
    public static <T extends Comparable<? super T>> void parallelSort(T[] a, int fromIndex, int toIndex) { sort(a, fromIndex, toIndex); }
    public static <T> void parallelSort(T[] a, Comparator<? super T> cmp) { sort(a, cmp); }
    public static <T> void parallelSort(T[] a, int fromIndex, int toIndex, Comparator<? super T> cmp) { sort(a, fromIndex, toIndex, cmp); }
    public static void parallelPrefix(int[] array, java.util.function.IntBinaryOperator op) { parallelPrefix(array, 0, array.length, op); }
    public static void parallelPrefix(int[] array, int fromIndex, int toIndex, java.util.function.IntBinaryOperator op) { for (int i = fromIndex + 1; i < toIndex; i++) array[i] = op.applyAsInt(array[i - 1], array[i]); }
    public static void parallelPrefix(long[] array, java.util.function.LongBinaryOperator op) { parallelPrefix(array, 0, array.length, op); }
    public static void parallelPrefix(long[] array, int fromIndex, int toIndex, java.util.function.LongBinaryOperator op) { for (int i = fromIndex + 1; i < toIndex; i++) array[i] = op.applyAsLong(array[i - 1], array[i]); }
    public static void parallelPrefix(double[] array, java.util.function.DoubleBinaryOperator op) { parallelPrefix(array, 0, array.length, op); }
    public static void parallelPrefix(double[] array, int fromIndex, int toIndex, java.util.function.DoubleBinaryOperator op) { for (int i = fromIndex + 1; i < toIndex; i++) array[i] = op.applyAsDouble(array[i - 1], array[i]); }
    public static <T> void parallelPrefix(T[] array, java.util.function.BinaryOperator<T> op) { parallelPrefix(array, 0, array.length, op); }
    public static <T> void parallelPrefix(T[] array, int fromIndex, int toIndex, java.util.function.BinaryOperator<T> op) { for (int i = fromIndex + 1; i < toIndex; i++) array[i] = op.apply(array[i - 1], array[i]); }
    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> generator) { setAll(array, generator); }
    public static void parallelSetAll(int[] array, IntUnaryOperator generator) { setAll(array, generator); }
    public static void parallelSetAll(long[] array, IntToLongFunction generator) { setAll(array, generator); }
    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) { setAll(array, generator); }
    public static native LongStream stream(long[] array, int startInclusive, int endExclusive);
    public static native DoubleStream stream(double[] array, int startInclusive, int endExclusive);
    public static native <T, U> T[] copyOf(U[] original, int newLength, Class<? extends T[]> newType);
    public static native <T, U> T[] copyOfRange(U[] original, int from, int to, Class<? extends T[]> newType);
    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) { for (int i = 0; i < array.length; i++) array[i] = generator.apply(i); }
    public static void setAll(int[] array, IntUnaryOperator generator) { for (int i = 0; i < array.length; i++) array[i] = generator.applyAsInt(i); }
    public static void setAll(long[] array, IntToLongFunction generator) { for (int i = 0; i < array.length; i++) array[i] = generator.applyAsLong(i); }
    public static void setAll(double[] array, IntToDoubleFunction generator) { for (int i = 0; i < array.length; i++) array[i] = generator.applyAsDouble(i); }
    @SafeVarargs
    public static <T> List<T> asList(T... a) { return new ArrayList<T>(a); }
    public static native <T> Stream<T> stream(T[] array);
    public static native <T> Stream<T> stream(T[] array, int startInclusive, int endExclusive);
    public static native IntStream stream(int[] array);
    public static native IntStream stream(int[] array, int startInclusive, int endExclusive);
    public static native LongStream stream(long[] array);
    public static native DoubleStream stream(double[] array);
    private static class ArrayList<E> extends AbstractList<E> implements RandomAccess, Serializable {
        private final E[] a;
        ArrayList(E[] array) { a = Objects.requireNonNull(array); }
        public int size() { return a.length; }
        public E get(int index) { return a[index]; }
        public E set(int index, E element) {
            E old = a[index];
            a[index] = element;
            return old;
        }
        public void sort(Comparator<? super E> c) { Arrays.sort(a, c); }
        public Iterator<E> iterator() {
            return new Iterator<>() {
                private int next;
                public boolean hasNext() { return next < a.length; }
                public E next() {
                    if (next >= a.length) throw new NoSuchElementException();
                    return a[next++];
                }
            };
        }
    }
}
