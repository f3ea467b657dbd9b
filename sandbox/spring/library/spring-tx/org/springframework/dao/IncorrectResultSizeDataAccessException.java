package org.springframework.dao;

public class IncorrectResultSizeDataAccessException extends DataRetrievalFailureException {
    private final int expectedSize;
    private final int actualSize;

    public IncorrectResultSizeDataAccessException(int expectedSize) {
        this("Incorrect result size: expected " + expectedSize, expectedSize, -1);
    }

    public IncorrectResultSizeDataAccessException(int expectedSize, int actualSize) {
        this("Incorrect result size: expected " + expectedSize + ", actual " + actualSize, expectedSize, actualSize);
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize) {
        this(msg, expectedSize, -1);
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, Throwable ex) {
        this(msg, expectedSize, -1, ex);
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize) {
        super(msg);
        this.expectedSize = expectedSize;
        this.actualSize = actualSize;
    }

    public IncorrectResultSizeDataAccessException(String msg, int expectedSize, int actualSize, Throwable ex) {
        super(msg, ex);
        this.expectedSize = expectedSize;
        this.actualSize = actualSize;
    }

    public int getExpectedSize() {
        return expectedSize;
    }

    public int getActualSize() {
        return actualSize;
    }
}
