package java.util.stream;

import java.util.Iterator;

class ReferencePipeline<T> implements Stream<T> {
    private static class Adapter<T> implements Iterator<T> {
        public native boolean hasNext();
        public native T next();
    }
}
