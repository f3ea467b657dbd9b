package org.springframework.data.domain;

public class PageRequest extends AbstractPageRequest {
    private final Sort sort;

    protected PageRequest(int pageNumber, int pageSize, Sort sort) {
        super(pageNumber, pageSize);
        this.sort = sort;
    }

    public static PageRequest of(int pageNumber, int pageSize) {
        return of(pageNumber, pageSize, Sort.unsorted());
    }

    public static PageRequest of(int pageNumber, int pageSize, Sort sort) {
        return new PageRequest(pageNumber, pageSize, sort);
    }

    public static PageRequest of(int pageNumber, int pageSize, Sort.Direction direction, String... properties) {
        return of(pageNumber, pageSize, Sort.by(direction, properties));
    }

    public static PageRequest ofSize(int pageSize) {
        return of(0, pageSize);
    }

    public Sort getSort() {
        return sort;
    }

    public PageRequest next() {
        return new PageRequest(getPageNumber() + 1, getPageSize(), sort);
    }

    public PageRequest previous() {
        return getPageNumber() == 0 ? this : new PageRequest(getPageNumber() - 1, getPageSize(), sort);
    }

    public PageRequest first() {
        return new PageRequest(0, getPageSize(), sort);
    }

    public PageRequest withPage(int pageNumber) {
        return new PageRequest(pageNumber, getPageSize(), sort);
    }

    public PageRequest withSort(Sort sort) {
        return new PageRequest(getPageNumber(), getPageSize(), sort);
    }

    public PageRequest withSort(Sort.Direction direction, String... properties) {
        return withSort(Sort.by(direction, properties));
    }

    public boolean equals(Object obj) {
        return obj instanceof PageRequest && toString().equals(obj.toString());
    }

    public int hashCode() {
        return toString().hashCode();
    }

    public String toString() {
        return String.format("Page request [number: %d, size %d, sort: %s]", getPageNumber(), getPageSize(), sort);
    }
}
