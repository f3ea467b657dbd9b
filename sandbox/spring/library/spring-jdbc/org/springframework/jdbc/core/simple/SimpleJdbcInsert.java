package org.springframework.jdbc.core.simple;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.*;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.KeyHolder;

public class SimpleJdbcInsert {
    private final JdbcTemplate template;
    private String table;
    private String[] keys = new String[0];
    private List<String> columns = List.of();

    public SimpleJdbcInsert(DataSource dataSource) {
        template = new JdbcTemplate(dataSource);
    }

    public SimpleJdbcInsert(JdbcTemplate jdbcTemplate) {
        template = jdbcTemplate;
    }

    public SimpleJdbcInsert withTableName(String tableName) {
        table = tableName;
        return this;
    }

    public SimpleJdbcInsert usingColumns(String... columnNames) {
        columns = List.of(columnNames);
        return this;
    }

    public SimpleJdbcInsert usingGeneratedKeyColumns(String... columnNames) {
        keys = columnNames;
        return this;
    }

    private List<String> written() {
        if (!columns.isEmpty()) {
            return columns;
        }
        return template.execute((Connection connection) -> {
            List<String> all = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rs = statement.executeQuery("select * from " + table + " where 1 = 0")) {
                for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                    String name = rs.getMetaData().getColumnName(i);
                    if (Arrays.stream(keys).noneMatch(name::equalsIgnoreCase)) {
                        all.add(name);
                    }
                }
            }
            return all;
        });
    }

    private static Object valueOf(String column, SqlParameterSource source) {
        String[] spellings = {column, column.toLowerCase(), JdbcUtils.convertUnderscoreNameToPropertyName(column)};
        for (String spelling : spellings) {
            if (source.hasValue(spelling)) {
                return source.getValue(spelling);
            }
        }
        String[] names = source.getParameterNames();
        for (String name : names == null ? new String[0] : names) {
            if (name.equalsIgnoreCase(column)) {
                return source.getValue(name);
            }
        }
        return null;
    }

    private PreparedStatement prepared(Connection connection, SqlParameterSource source) throws SQLException {
        List<String> names = written();
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        String sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES(" + marks + ")";
        PreparedStatement statement = keys.length > 0 ? connection.prepareStatement(sql, keys) : connection.prepareStatement(sql);
        new ArgumentPreparedStatementSetter(names.stream().map(n -> valueOf(n, source)).toArray()).setValues(statement);
        return statement;
    }

    public int execute(Map<String, ?> args) {
        return execute(new MapSqlParameterSource(args));
    }

    public int execute(SqlParameterSource parameterSource) {
        return template.update(connection -> prepared(connection, parameterSource));
    }

    public Number executeAndReturnKey(Map<String, ?> args) {
        return executeAndReturnKey(new MapSqlParameterSource(args));
    }

    public Number executeAndReturnKey(SqlParameterSource parameterSource) {
        return executeAndReturnKeyHolder(parameterSource).getKey();
    }

    public KeyHolder executeAndReturnKeyHolder(Map<String, ?> args) {
        return executeAndReturnKeyHolder(new MapSqlParameterSource(args));
    }

    public KeyHolder executeAndReturnKeyHolder(SqlParameterSource parameterSource) {
        KeyHolder holder = new GeneratedKeyHolder();
        template.update(connection -> prepared(connection, parameterSource), holder);
        return holder;
    }
}
