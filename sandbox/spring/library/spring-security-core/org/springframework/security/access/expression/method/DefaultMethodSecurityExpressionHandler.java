package org.springframework.security.access.expression.method;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;

public class DefaultMethodSecurityExpressionHandler implements MethodSecurityExpressionHandler {
    private RoleHierarchy roleHierarchy;

    public void setRoleHierarchy(RoleHierarchy roleHierarchy) {
        this.roleHierarchy = roleHierarchy;
    }

    /** For method security. */
    public RoleHierarchy hierarchy() {
        return roleHierarchy;
    }
}
