package org.springframework.data.domain;

import java.util.List;
import java.util.function.Function;

public class PageImpl<T> extends Chunk<T> implements Page<T> {
    private final long total;

    public PageImpl(List<T> content, Pageable pageable, long total) {
        super(content, pageable);
        boolean known = !content.isEmpty() && pageable.isPaged() && pageable.getOffset() + pageable.getPageSize() > total;
        this.total = known ? pageable.getOffset() + content.size() : total;
    }

    public PageImpl(List<T> content) {
        this(content, Pageable.unpaged(), content.size());
    }

    public boolean isLast() {
        return !hasNext();
    }

    public int getTotalPages() {
        return getSize() == 0 ? 1 : (int) Math.ceil((double) total / (double) getSize());
    }

    public long getTotalElements() {
        return total;
    }

    public boolean hasNext() {
        return getNumber() + 1 < getTotalPages();
    }

    public <U> Page<U> map(Function<? super T, ? extends U> converter) {
        return new PageImpl<>(getConvertedContent(converter), getPageable(), total);
    }

    public String toString() {
        String type = "UNKNOWN";
        if (!getContent().isEmpty() && getContent().get(0) != null) {
            type = getContent().get(0).getClass().getName();
        }
        return String.format("Page %s of %d containing %s instances", getNumber() + 1, getTotalPages(), type);
    }
}
