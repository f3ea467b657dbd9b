package org.springframework.jdbc.core;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.KeyHolder;

public interface JdbcOperations {
    <T> T execute(ConnectionCallback<T> action) throws DataAccessException;

    <T> T execute(StatementCallback<T> action) throws DataAccessException;

    void execute(String sql) throws DataAccessException;

    <T> T execute(PreparedStatementCreator psc, PreparedStatementCallback<T> action) throws DataAccessException;

    <T> T execute(String sql, PreparedStatementCallback<T> action) throws DataAccessException;

    <T> T query(String sql, ResultSetExtractor<T> rse) throws DataAccessException;

    void query(String sql, RowCallbackHandler rch) throws DataAccessException;

    <T> List<T> query(String sql, RowMapper<T> rowMapper) throws DataAccessException;

    <T> T query(PreparedStatementCreator psc, ResultSetExtractor<T> rse) throws DataAccessException;

    <T> List<T> query(PreparedStatementCreator psc, RowMapper<T> rowMapper) throws DataAccessException;

    <T> T query(String sql, PreparedStatementSetter pss, ResultSetExtractor<T> rse) throws DataAccessException;

    void query(String sql, PreparedStatementSetter pss, RowCallbackHandler rch) throws DataAccessException;

    <T> List<T> query(String sql, PreparedStatementSetter pss, RowMapper<T> rowMapper) throws DataAccessException;

    <T> T query(String sql, ResultSetExtractor<T> rse, Object... args) throws DataAccessException;

    void query(String sql, RowCallbackHandler rch, Object... args) throws DataAccessException;

    <T> List<T> query(String sql, RowMapper<T> rowMapper, Object... args) throws DataAccessException;

    <T> T queryForObject(String sql, RowMapper<T> rowMapper) throws DataAccessException;

    <T> T queryForObject(String sql, Class<T> requiredType) throws DataAccessException;

    <T> T queryForObject(String sql, RowMapper<T> rowMapper, Object... args) throws DataAccessException;

    <T> T queryForObject(String sql, Class<T> requiredType, Object... args) throws DataAccessException;

    Map<String, Object> queryForMap(String sql) throws DataAccessException;

    Map<String, Object> queryForMap(String sql, Object... args) throws DataAccessException;

    <T> List<T> queryForList(String sql, Class<T> elementType) throws DataAccessException;

    <T> List<T> queryForList(String sql, Class<T> elementType, Object... args) throws DataAccessException;

    List<Map<String, Object>> queryForList(String sql) throws DataAccessException;

    List<Map<String, Object>> queryForList(String sql, Object... args) throws DataAccessException;

    int update(String sql) throws DataAccessException;

    int update(String sql, Object... args) throws DataAccessException;

    int update(String sql, PreparedStatementSetter pss) throws DataAccessException;

    int update(PreparedStatementCreator psc) throws DataAccessException;

    int update(PreparedStatementCreator psc, KeyHolder generatedKeyHolder) throws DataAccessException;

    int[] batchUpdate(String... sql) throws DataAccessException;

    int[] batchUpdate(String sql, BatchPreparedStatementSetter pss) throws DataAccessException;

    int[] batchUpdate(String sql, List<Object[]> batchArgs) throws DataAccessException;
}
