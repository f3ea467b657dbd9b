package org.mybatis.spring;

import org.springframework.dao.UncategorizedDataAccessException;

public class MyBatisSystemException extends UncategorizedDataAccessException {
    public MyBatisSystemException(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    public MyBatisSystemException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
