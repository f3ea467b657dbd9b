package java.util;

import java.io.Serializable;
import java.util.stream.IntStream;

public class BitSet implements Cloneable, Serializable {
    private long[] words;
    public BitSet() { words = new long[1]; }
    public BitSet(int nbits) {
        if (nbits < 0) throw new NegativeArraySizeException("nbits < 0: " + nbits);
        words = new long[Math.max(1, (nbits + 63) / 64)];
    }
    public static BitSet valueOf(long[] longs) {
        BitSet set = new BitSet();
        int n = longs.length;
        while (n > 0 && longs[n - 1] == 0) n--;
        set.words = Arrays.copyOf(longs, n);
        return set;
    }
    public static BitSet valueOf(byte[] bytes) {
        long[] longs = new long[(bytes.length + 7) / 8];
        for (int i = 0; i < bytes.length; i++) longs[i >> 3] |= (bytes[i] & 0xffL) << 8 * (i & 7);
        return valueOf(longs);
    }
    public long[] toLongArray() { return Arrays.copyOf(words, (length() + 63) / 64); }
    public byte[] toByteArray() {
        byte[] bytes = new byte[(length() + 7) / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (words[i >> 3] >>> 8 * (i & 7));
        return bytes;
    }
    public BitSet get(int fromIndex, int toIndex) {
        range(fromIndex, toIndex);
        BitSet part = new BitSet();
        for (int i = nextSetBit(fromIndex); i >= 0 && i < toIndex; i = nextSetBit(i + 1)) part.set(i - fromIndex);
        return part;
    }
    public int previousClearBit(int fromIndex) {
        if (fromIndex < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        int i = fromIndex;
        while (i >= 0 && get(i)) i--;
        return i;
    }
    private static int range(int fromIndex, int toIndex) {
        check(fromIndex, "fromIndex");
        check(toIndex, "toIndex");
        if (fromIndex > toIndex) throw new IndexOutOfBoundsException("fromIndex: " + fromIndex + " > toIndex: " + toIndex);
        return fromIndex;
    }
    private static int check(int bitIndex, String name) {
        if (bitIndex < 0) throw new IndexOutOfBoundsException(name + " < 0: " + bitIndex);
        return bitIndex;
    }
    private long word(int i) { return i < words.length ? words[i] : 0; }
    private void room(int bitIndex) {
        if (bitIndex >> 6 >= words.length) words = Arrays.copyOf(words, Math.max(2 * words.length, (bitIndex >> 6) + 1));
    }
    public void set(int bitIndex) {
        room(check(bitIndex, "bitIndex"));
        words[bitIndex >> 6] |= 1L << bitIndex;
    }
    public void set(int bitIndex, boolean value) {
        if (value) set(bitIndex);
        else clear(bitIndex);
    }
    public void set(int fromIndex, int toIndex) { for (int i = range(fromIndex, toIndex); i < toIndex; i++) set(i); }
    public void set(int fromIndex, int toIndex, boolean value) { for (int i = range(fromIndex, toIndex); i < toIndex; i++) set(i, value); }
    public void clear(int bitIndex) { if (check(bitIndex, "bitIndex") >> 6 < words.length) words[bitIndex >> 6] &= ~(1L << bitIndex); }
    public void clear(int fromIndex, int toIndex) { for (int i = range(fromIndex, toIndex); i < toIndex; i++) clear(i); }
    public void clear() { words = new long[1]; }
    public void flip(int bitIndex) { set(bitIndex, !get(bitIndex)); }
    public void flip(int fromIndex, int toIndex) { for (int i = range(fromIndex, toIndex); i < toIndex; i++) flip(i); }
    public boolean get(int bitIndex) { return (word(check(bitIndex, "bitIndex") >> 6) & 1L << bitIndex) != 0; }
    public int nextSetBit(int fromIndex) {
        for (int i = check(fromIndex, "fromIndex"); i < words.length * 64; i++) if (get(i)) return i;
        return -1;
    }
    public int nextClearBit(int fromIndex) {
        int i = check(fromIndex, "fromIndex");
        while (get(i)) i++;
        return i;
    }
    public int previousSetBit(int fromIndex) {
        if (fromIndex < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + fromIndex);
        for (int i = fromIndex; i >= 0; i--) if (get(i)) return i;
        return -1;
    }
    public int length() { return previousSetBit(words.length * 64 - 1) + 1; }
    public boolean isEmpty() { return length() == 0; }
    public int cardinality() {
        int sum = 0;
        for (long word : words) sum += Long.bitCount(word);
        return sum;
    }
    public int size() { return words.length * 64; }
    public boolean intersects(BitSet set) {
        for (int i = 0; i < words.length; i++) if ((words[i] & set.word(i)) != 0) return true;
        return false;
    }
    public void and(BitSet set) { for (int i = 0; i < words.length; i++) words[i] &= set.word(i); }
    public void andNot(BitSet set) { for (int i = 0; i < words.length; i++) words[i] &= ~set.word(i); }
    public void or(BitSet set) {
        room(set.words.length * 64 - 1);
        for (int i = 0; i < set.words.length; i++) words[i] |= set.words[i];
    }
    public void xor(BitSet set) {
        room(set.words.length * 64 - 1);
        for (int i = 0; i < set.words.length; i++) words[i] ^= set.words[i];
    }
    public IntStream stream() { return IntStream.range(0, words.length * 64).filter(i -> get(i)); }
    public int hashCode() {
        long h = 1234;
        for (int i = words.length; --i >= 0;) h ^= words[i] * (i + 1);
        return (int) ((h >> 32) ^ h);
    }
    public boolean equals(Object obj) {
        if (!(obj instanceof BitSet)) return false;
        BitSet other = (BitSet) obj;
        for (int i = 0; i < Math.max(words.length, other.words.length); i++) if (word(i) != other.word(i)) return false;
        return true;
    }
    public Object clone() {
        BitSet copy = new BitSet();
        copy.words = words.clone();
        return copy;
    }
    public String toString() {
        StringJoiner joiner = new StringJoiner(", ", "{", "}");
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) joiner.add(String.valueOf(i));
        return joiner.toString();
    }
}
