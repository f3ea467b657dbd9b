package org.springframework.data.domain;

import java.util.List;
import java.util.function.Function;

public class SliceImpl<T> extends Chunk<T> {
    private final boolean hasNext;

    public SliceImpl(List<T> content, Pageable pageable, boolean hasNext) {
        super(content, pageable);
        this.hasNext = hasNext;
    }

    public boolean hasNext() {
        return hasNext;
    }

    public <U> Slice<U> map(Function<? super T, ? extends U> converter) {
        return new SliceImpl<>(getConvertedContent(converter), getPageable(), hasNext);
    }
}
