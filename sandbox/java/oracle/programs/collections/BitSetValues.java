import java.util.*;

public class BitSetValues {
    public static void main(String[] args) {
        BitSet b = BitSet.valueOf(new byte[] {5, 0, (byte) 0x80});
        System.out.println(b + " " + b.length() + " " + b.size() + " " + Arrays.toString(b.toByteArray()) + " " + Arrays.toString(b.toLongArray()));
        System.out.println(BitSet.valueOf(new long[] {3L, 1L, 0L}) + " " + b.get(1, 24) + " " + b.previousClearBit(2) + " " + b.previousClearBit(0) + " " + b.previousSetBit(22) + " " + new BitSet().toByteArray().length);
        for (Runnable r : List.<Runnable>of(() -> b.set(5, 2), () -> b.get(-1), () -> b.get(3, 1), () -> b.previousClearBit(-2), () -> b.flip(2, -1))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
