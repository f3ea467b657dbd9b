package java.util.stream;

import java.util.PrimitiveIterator;

class DoublePipeline implements DoubleStream {
    private static class Adapter implements PrimitiveIterator.OfDouble {
        public native boolean hasNext();
        public native double nextDouble();
    }
}
