package org.springframework.jdbc.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.IncorrectResultSetColumnCountException;
import org.springframework.jdbc.support.JdbcUtils;

public class SingleColumnRowMapper<T> implements RowMapper<T> {
    private Class<?> requiredType;

    public SingleColumnRowMapper() {
    }

    public SingleColumnRowMapper(Class<T> requiredType) {
        this.requiredType = requiredType;
    }

    public static <T> SingleColumnRowMapper<T> newInstance(Class<T> requiredType) {
        return new SingleColumnRowMapper<>(requiredType);
    }

    public void setRequiredType(Class<T> requiredType) {
        this.requiredType = requiredType;
    }

    @SuppressWarnings("unchecked")
    public T mapRow(ResultSet rs, int rowNum) throws SQLException {
        int count = rs.getMetaData().getColumnCount();
        if (count != 1) {
            throw new IncorrectResultSetColumnCountException(1, count);
        }
        Object value = requiredType == null || requiredType == Object.class ? JdbcUtils.getResultSetValue(rs, 1) : JdbcUtils.getResultSetValue(rs, 1, requiredType);
        if (value != null && requiredType != null && requiredType.isEnum() && value instanceof String) {
            for (Object constant : requiredType.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return (T) constant;
                }
            }
        }
        return (T) value;
    }
}
