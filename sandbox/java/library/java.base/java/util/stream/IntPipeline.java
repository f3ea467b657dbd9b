package java.util.stream;

import java.util.PrimitiveIterator;

class IntPipeline implements IntStream {
    private static class Adapter implements PrimitiveIterator.OfInt {
        public native boolean hasNext();
        public native int nextInt();
    }
}
