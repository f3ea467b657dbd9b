package org.springframework.beans.factory.support;

import org.springframework.beans.factory.BeanCreationException;

public class ScopeNotActiveException extends BeanCreationException {
    public ScopeNotActiveException(String msg) {
        super(msg);
    }
}
