package org.springframework.jdbc.core;

import java.sql.ResultSet;
import java.sql.SQLException;

public class SimplePropertyRowMapper<T> implements RowMapper<T> {
    private final RowMapper<T> mapper;

    public SimplePropertyRowMapper(Class<T> mappedClass) {
        mapper = new DataClassRowMapper<>(mappedClass);
    }

    public T mapRow(ResultSet rs, int rowNum) throws SQLException {
        return mapper.mapRow(rs, rowNum);
    }
}
