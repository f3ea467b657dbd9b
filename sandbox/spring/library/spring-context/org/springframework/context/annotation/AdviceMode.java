package org.springframework.context.annotation;


public enum AdviceMode {
    PROXY, ASPECTJ;
}
