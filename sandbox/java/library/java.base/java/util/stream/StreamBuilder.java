package java.util.stream;

import java.util.ArrayList;
import java.util.List;

class StreamBuilder<T> implements Stream.Builder<T> {
    private List<T> values = new ArrayList<>();
    public void accept(T t) {
        if (values == null) throw new IllegalStateException();
        values.add(t);
    }
    public Stream<T> build() {
        if (values == null) throw new IllegalStateException();
        Stream<T> stream = values.stream();
        values = null;
        return stream;
    }
}
