package org.springframework.security.access.expression.method;

public interface MethodSecurityExpressionHandler {
}
