package org.springframework.jdbc;

import org.springframework.dao.DataRetrievalFailureException;

public class IncorrectResultSetColumnCountException extends DataRetrievalFailureException {
    private final int expectedCount;
    private final int actualCount;

    public IncorrectResultSetColumnCountException(int expectedCount, int actualCount) {
        this("Incorrect column count: expected " + expectedCount + ", actual " + actualCount, expectedCount, actualCount);
    }

    public IncorrectResultSetColumnCountException(String msg, int expectedCount, int actualCount) {
        super(msg);
        this.expectedCount = expectedCount;
        this.actualCount = actualCount;
    }

    public int getExpectedCount() {
        return expectedCount;
    }

    public int getActualCount() {
        return actualCount;
    }
}
