package org.springframework.data.domain;

public abstract class AbstractPageRequest implements Pageable, java.io.Serializable {
    private final int pageNumber;
    private final int pageSize;

    public AbstractPageRequest(int pageNumber, int pageSize) {
        if (pageNumber < 0) {
            throw new IllegalArgumentException("Page index must not be less than zero");
        }
        if (pageSize < 1) {
            throw new IllegalArgumentException("Page size must not be less than one");
        }
        this.pageNumber = pageNumber;
        this.pageSize = pageSize;
    }

    public int getPageSize() {
        return pageSize;
    }

    public int getPageNumber() {
        return pageNumber;
    }

    public long getOffset() {
        return (long) pageNumber * (long) pageSize;
    }

    public boolean hasPrevious() {
        return pageNumber > 0;
    }

    public Pageable previousOrFirst() {
        return hasPrevious() ? previous() : first();
    }

    public abstract Pageable next();

    public abstract Pageable previous();

    public abstract Pageable first();
}
