package org.springframework.context.annotation;


public enum ScopedProxyMode {
    DEFAULT, NO, INTERFACES, TARGET_CLASS;
}
