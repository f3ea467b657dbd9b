package java.util.stream;

import java.util.Iterator;
import java.util.Spliterator;

public interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
    native Iterator<T> iterator();
    native Spliterator<T> spliterator();
    native boolean isParallel();
    native S sequential();
    native S parallel();
    native S unordered();
    native S onClose(Runnable closeHandler);
    native void close();
}
