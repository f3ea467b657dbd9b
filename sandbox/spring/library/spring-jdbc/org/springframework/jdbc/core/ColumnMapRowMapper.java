package org.springframework.jdbc.core;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.LinkedCaseInsensitiveMap;

public class ColumnMapRowMapper implements RowMapper<Map<String, Object>> {
    public Map<String, Object> mapRow(ResultSet rs, int rowNum) throws SQLException {
        ResultSetMetaData meta = rs.getMetaData();
        int count = meta.getColumnCount();
        Map<String, Object> map = new LinkedCaseInsensitiveMap<>(count);
        for (int i = 1; i <= count; i++) {
            map.putIfAbsent(JdbcUtils.lookupColumnName(meta, i), JdbcUtils.getResultSetValue(rs, i));
        }
        return map;
    }
}
