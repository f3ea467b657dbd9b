package org.springframework.jdbc.datasource.embedded;

public enum EmbeddedDatabaseType {
    HSQL,
    H2,
    DERBY
}
