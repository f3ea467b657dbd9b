package java.util.stream;

import java.util.Spliterator;

public final class StreamSupport {
    private StreamSupport() {}
    public static native <T> Stream<T> stream(Spliterator<T> spliterator, boolean parallel);
}
