package org.springframework.orm.jpa;

import org.springframework.dao.UncategorizedDataAccessException;

public class JpaSystemException extends UncategorizedDataAccessException {
    public JpaSystemException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
