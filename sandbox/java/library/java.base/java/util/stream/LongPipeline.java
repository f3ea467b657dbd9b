package java.util.stream;

import java.util.PrimitiveIterator;

class LongPipeline implements LongStream {
    private static class Adapter implements PrimitiveIterator.OfLong {
        public native boolean hasNext();
        public native long nextLong();
    }
}
