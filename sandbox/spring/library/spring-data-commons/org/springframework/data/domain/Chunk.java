package org.springframework.data.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

abstract class Chunk<T> implements Slice<T>, java.io.Serializable {
    private final List<T> content = new ArrayList<>();
    private final Pageable pageable;

    Chunk(List<T> content, Pageable pageable) {
        this.content.addAll(content);
        this.pageable = pageable;
    }

    public int getSize() {
        return pageable.isPaged() ? pageable.getPageSize() : content.size();
    }

    public int getNumber() {
        return pageable.isPaged() ? pageable.getPageNumber() : 0;
    }

    public Sort getSort() {
        return pageable.getSort();
    }

    public boolean isFirst() {
        return !hasPrevious();
    }

    public boolean isLast() {
        return !hasNext();
    }

    public int getNumberOfElements() {
        return content.size();
    }

    public boolean isEmpty() {
        return content.isEmpty();
    }

    public boolean hasPrevious() {
        return getNumber() > 0;
    }

    public Pageable nextPageable() {
        return hasNext() ? pageable.next() : Pageable.unpaged();
    }

    public Pageable previousPageable() {
        return hasPrevious() ? pageable.previousOrFirst() : Pageable.unpaged();
    }

    public boolean hasContent() {
        return !content.isEmpty();
    }

    public List<T> getContent() {
        return Collections.unmodifiableList(content);
    }

    public Pageable getPageable() {
        return pageable;
    }

    public Iterator<T> iterator() {
        return content.iterator();
    }

    protected <U> List<U> getConvertedContent(Function<? super T, ? extends U> converter) {
        List<U> converted = new ArrayList<>();
        for (T item : content) {
            converted.add(converter.apply(item));
        }
        return converted;
    }
}
