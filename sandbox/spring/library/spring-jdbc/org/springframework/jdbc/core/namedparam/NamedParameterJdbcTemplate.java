package org.springframework.jdbc.core.namedparam;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.KeyHolder;

public class NamedParameterJdbcTemplate implements NamedParameterJdbcOperations {
    private final JdbcTemplate classic;

    public NamedParameterJdbcTemplate(DataSource dataSource) {
        classic = new JdbcTemplate(dataSource);
    }

    public NamedParameterJdbcTemplate(JdbcOperations classicJdbcTemplate) {
        classic = (JdbcTemplate) classicJdbcTemplate;
    }

    public JdbcOperations getJdbcOperations() {
        return classic;
    }

    public JdbcTemplate getJdbcTemplate() {
        return classic;
    }

    public <T> T query(String sql, SqlParameterSource paramSource, ResultSetExtractor<T> rse) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.query(named.sql, rse, named.values);
    }

    public <T> T query(String sql, Map<String, ?> paramSource, ResultSetExtractor<T> rse) throws DataAccessException {
        return query(sql, new MapSqlParameterSource(paramSource), rse);
    }

    public void query(String sql, SqlParameterSource paramSource, RowCallbackHandler rch) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        classic.query(named.sql, rch, named.values);
    }

    public void query(String sql, Map<String, ?> paramSource, RowCallbackHandler rch) throws DataAccessException {
        query(sql, new MapSqlParameterSource(paramSource), rch);
    }

    public <T> List<T> query(String sql, SqlParameterSource paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.query(named.sql, rowMapper, named.values);
    }

    public <T> List<T> query(String sql, Map<String, ?> paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        return query(sql, new MapSqlParameterSource(paramSource), rowMapper);
    }

    public <T> Stream<T> queryForStream(String sql, SqlParameterSource paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.query(named.sql, rowMapper, named.values).stream();
    }

    public <T> Stream<T> queryForStream(String sql, Map<String, ?> paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        return queryForStream(sql, new MapSqlParameterSource(paramSource), rowMapper);
    }

    public <T> T queryForObject(String sql, SqlParameterSource paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.queryForObject(named.sql, rowMapper, named.values);
    }

    public <T> T queryForObject(String sql, Map<String, ?> paramSource, RowMapper<T> rowMapper) throws DataAccessException {
        return queryForObject(sql, new MapSqlParameterSource(paramSource), rowMapper);
    }

    public <T> T queryForObject(String sql, SqlParameterSource paramSource, Class<T> requiredType) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.queryForObject(named.sql, requiredType, named.values);
    }

    public <T> T queryForObject(String sql, Map<String, ?> paramSource, Class<T> requiredType) throws DataAccessException {
        return queryForObject(sql, new MapSqlParameterSource(paramSource), requiredType);
    }

    public Map<String, Object> queryForMap(String sql, SqlParameterSource paramSource) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.queryForMap(named.sql, named.values);
    }

    public Map<String, Object> queryForMap(String sql, Map<String, ?> paramSource) throws DataAccessException {
        return queryForMap(sql, new MapSqlParameterSource(paramSource));
    }

    public <T> List<T> queryForList(String sql, SqlParameterSource paramSource, Class<T> elementType) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.queryForList(named.sql, elementType, named.values);
    }

    public <T> List<T> queryForList(String sql, Map<String, ?> paramSource, Class<T> elementType) throws DataAccessException {
        return queryForList(sql, new MapSqlParameterSource(paramSource), elementType);
    }

    public List<Map<String, Object>> queryForList(String sql, SqlParameterSource paramSource) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.queryForList(named.sql, named.values);
    }

    public List<Map<String, Object>> queryForList(String sql, Map<String, ?> paramSource) throws DataAccessException {
        return queryForList(sql, new MapSqlParameterSource(paramSource));
    }

    public int update(String sql, SqlParameterSource paramSource) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.update(named.sql, named.values);
    }

    public int update(String sql, Map<String, ?> paramSource) throws DataAccessException {
        return update(sql, new MapSqlParameterSource(paramSource));
    }

    public <T> List<T> query(String sql, RowMapper<T> rowMapper) throws DataAccessException {
        return query(sql, EmptySqlParameterSource.INSTANCE, rowMapper);
    }

    public <T> T query(String sql, ResultSetExtractor<T> rse) throws DataAccessException {
        return query(sql, EmptySqlParameterSource.INSTANCE, rse);
    }

    public void query(String sql, RowCallbackHandler rch) throws DataAccessException {
        query(sql, EmptySqlParameterSource.INSTANCE, rch);
    }

    public int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder) throws DataAccessException {
        return update(sql, paramSource, generatedKeyHolder, null);
    }

    public int update(String sql, SqlParameterSource paramSource, KeyHolder generatedKeyHolder, String[] keyColumnNames) throws DataAccessException {
        NamedSql named = new NamedSql(sql, paramSource);
        return classic.update(connection -> {
            PreparedStatement statement = keyColumnNames != null ? connection.prepareStatement(named.sql, keyColumnNames) : connection.prepareStatement(named.sql, Statement.RETURN_GENERATED_KEYS);
            new ArgumentPreparedStatementSetter(named.values).setValues(statement);
            return statement;
        }, generatedKeyHolder);
    }

    public int[] batchUpdate(String sql, SqlParameterSource[] batchArgs) {
        int[] counts = new int[batchArgs.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = update(sql, batchArgs[i]);
        }
        return counts;
    }

    public int[] batchUpdate(String sql, Map<String, ?>[] batchValues) {
        int[] counts = new int[batchValues.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = update(sql, batchValues[i]);
        }
        return counts;
    }
}
