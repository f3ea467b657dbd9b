package org.springframework.security.access.hierarchicalroles;

public class CycleInRoleHierarchyException extends RuntimeException {
    public CycleInRoleHierarchyException() {
        super("Exception thrown because of a cycle in the role hierarchy definition!");
    }
}
