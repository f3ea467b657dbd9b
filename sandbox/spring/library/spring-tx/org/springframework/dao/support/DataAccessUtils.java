package org.springframework.dao.support;

import java.util.Collection;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;

public abstract class DataAccessUtils {
    public static <T> T singleResult(Collection<T> results) {
        if (results == null || results.isEmpty()) {
            return null;
        }
        if (results.size() > 1) {
            throw new IncorrectResultSizeDataAccessException(1, results.size());
        }
        return results.iterator().next();
    }

    public static <T> T requiredSingleResult(Collection<T> results) {
        if (results == null || results.isEmpty()) {
            throw new EmptyResultDataAccessException(1);
        }
        return singleResult(results);
    }

    public static <T> T nullableSingleResult(Collection<T> results) {
        return requiredSingleResult(results);
    }
}
