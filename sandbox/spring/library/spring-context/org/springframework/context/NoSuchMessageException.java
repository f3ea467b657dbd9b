package org.springframework.context;

import java.util.Locale;


public class NoSuchMessageException extends RuntimeException {

    public NoSuchMessageException(String code, Locale locale) {
    }

    public NoSuchMessageException(String code) {
    }
}
