package org.springframework.jdbc.core;

public class SqlParameterValue {
    private final int sqlType;
    private final Object value;

    public SqlParameterValue(int sqlType, Object value) {
        this.sqlType = sqlType;
        this.value = value;
    }

    public int getSqlType() {
        return sqlType;
    }

    public Object getValue() {
        return value;
    }
}
