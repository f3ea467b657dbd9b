package org.springframework.dao;


public class DuplicateKeyException extends DataIntegrityViolationException {

    public DuplicateKeyException(String msg) {
    }

    public DuplicateKeyException(String msg, Throwable cause) {
    }
}
