package org.springframework.jdbc.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

public class JdbcTemplate implements JdbcOperations, InitializingBean {
    private static final SQLExceptionTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    /** A statement that knows its SQL, for the words of an exception. */
    private static class Prepared implements PreparedStatementCreator, SqlProvider {
        private final String sql;

        Prepared(String sql) {
            this.sql = sql;
        }

        public PreparedStatement createPreparedStatement(Connection connection) throws SQLException {
            return connection.prepareStatement(sql);
        }

        public String getSql() {
            return sql;
        }
    }

    private DataSource dataSource;
    private int fetchSize = -1;
    private int maxRows = -1;
    private int queryTimeout = -1;

    public JdbcTemplate() {
    }

    public JdbcTemplate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public JdbcTemplate(DataSource dataSource, boolean lazyInit) {
        this.dataSource = dataSource;
    }

    public void setDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public DataSource getDataSource() {
        return dataSource;
    }

    public void setFetchSize(int fetchSize) {
        this.fetchSize = fetchSize;
    }

    public void setMaxRows(int maxRows) {
        this.maxRows = maxRows;
    }

    public void setQueryTimeout(int queryTimeout) {
        this.queryTimeout = queryTimeout;
    }

    public void afterPropertiesSet() {
        if (dataSource == null) {
            throw new IllegalArgumentException("Property 'dataSource' is required");
        }
    }

    private DataAccessException translated(String task, String sql, SQLException ex) {
        DataAccessException made = TRANSLATOR.translate(task, sql, ex);
        return made != null ? made : new UncategorizedSQLException(task, sql, ex);
    }

    private static String sqlOf(Object provider) {
        return provider instanceof SqlProvider ? ((SqlProvider) provider).getSql() : null;
    }

    private void settle(Statement statement) throws SQLException {
        if (maxRows != -1) {
            statement.setMaxRows(maxRows);
        }
    }

    public <T> T execute(ConnectionCallback<T> action) throws DataAccessException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return action.doInConnection(connection);
        } catch (SQLException ex) {
            throw translated("ConnectionCallback", sqlOf(action), ex);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private <T> T inStatement(StatementCallback<T> action, String sql) throws DataAccessException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        Statement statement = null;
        try {
            statement = connection.createStatement();
            settle(statement);
            return action.doInStatement(statement);
        } catch (SQLException ex) {
            throw translated("StatementCallback", sql, ex);
        } finally {
            JdbcUtils.closeStatement(statement);
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    public <T> T execute(StatementCallback<T> action) throws DataAccessException {
        return inStatement(action, sqlOf(action));
    }

    public void execute(String sql) throws DataAccessException {
        inStatement(statement -> statement.execute(sql), sql);
    }

    public <T> T execute(PreparedStatementCreator psc, PreparedStatementCallback<T> action) throws DataAccessException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        PreparedStatement statement = null;
        try {
            statement = psc.createPreparedStatement(connection);
            settle(statement);
            return action.doInPreparedStatement(statement);
        } catch (SQLException ex) {
            throw translated("PreparedStatementCallback", sqlOf(psc), ex);
        } finally {
            JdbcUtils.closeStatement(statement);
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    public <T> T execute(String sql, PreparedStatementCallback<T> action) throws DataAccessException {
        return execute(new Prepared(sql), action);
    }

    public <T> T query(String sql, ResultSetExtractor<T> rse) throws DataAccessException {
        return inStatement(statement -> {
            try (ResultSet rs = statement.executeQuery(sql)) {
                return rse.extractData(rs);
            }
        }, sql);
    }

    public void query(String sql, RowCallbackHandler rch) throws DataAccessException {
        query(sql, handled(rch));
    }

    public <T> List<T> query(String sql, RowMapper<T> rowMapper) throws DataAccessException {
        return query(sql, new RowMapperResultSetExtractor<>(rowMapper));
    }

    private static ResultSetExtractor<Object> handled(RowCallbackHandler rch) {
        return rs -> {
            while (rs.next()) {
                rch.processRow(rs);
            }
            return null;
        };
    }

    private <T> T asked(PreparedStatementCreator psc, PreparedStatementSetter pss, ResultSetExtractor<T> rse) throws DataAccessException {
        return execute(psc, statement -> {
            if (pss != null) {
                pss.setValues(statement);
            }
            try (ResultSet rs = statement.executeQuery()) {
                return rse.extractData(rs);
            }
        });
    }

    public <T> T query(PreparedStatementCreator psc, PreparedStatementSetter pss, ResultSetExtractor<T> rse) throws DataAccessException {
        return asked(psc, pss, rse);
    }

    public <T> T query(PreparedStatementCreator psc, ResultSetExtractor<T> rse) throws DataAccessException {
        return asked(psc, null, rse);
    }

    public <T> T query(String sql, PreparedStatementSetter pss, ResultSetExtractor<T> rse) throws DataAccessException {
        return asked(new Prepared(sql), pss, rse);
    }

    public <T> T query(String sql, Object[] args, ResultSetExtractor<T> rse) throws DataAccessException {
        return asked(new Prepared(sql), new ArgumentPreparedStatementSetter(args), rse);
    }

    public <T> T query(String sql, ResultSetExtractor<T> rse, Object... args) throws DataAccessException {
        return asked(new Prepared(sql), new ArgumentPreparedStatementSetter(args), rse);
    }

    public void query(PreparedStatementCreator psc, RowCallbackHandler rch) throws DataAccessException {
        asked(psc, null, handled(rch));
    }

    public void query(String sql, PreparedStatementSetter pss, RowCallbackHandler rch) throws DataAccessException {
        asked(new Prepared(sql), pss, handled(rch));
    }

    public void query(String sql, Object[] args, RowCallbackHandler rch) throws DataAccessException {
        asked(new Prepared(sql), new ArgumentPreparedStatementSetter(args), handled(rch));
    }

    public void query(String sql, RowCallbackHandler rch, Object... args) throws DataAccessException {
        asked(new Prepared(sql), new ArgumentPreparedStatementSetter(args), handled(rch));
    }

    public <T> List<T> query(PreparedStatementCreator psc, RowMapper<T> rowMapper) throws DataAccessException {
        return asked(psc, null, new RowMapperResultSetExtractor<>(rowMapper));
    }

    public <T> List<T> query(String sql, PreparedStatementSetter pss, RowMapper<T> rowMapper) throws DataAccessException {
        return asked(new Prepared(sql), pss, new RowMapperResultSetExtractor<>(rowMapper));
    }

    public <T> List<T> query(String sql, Object[] args, RowMapper<T> rowMapper) throws DataAccessException {
        return query(sql, rowMapper, args);
    }

    public <T> List<T> query(String sql, RowMapper<T> rowMapper, Object... args) throws DataAccessException {
        return asked(new Prepared(sql), new ArgumentPreparedStatementSetter(args), new RowMapperResultSetExtractor<>(rowMapper));
    }

    public <T> Stream<T> queryForStream(String sql, RowMapper<T> rowMapper) throws DataAccessException {
        return query(sql, rowMapper).stream();
    }

    public <T> Stream<T> queryForStream(String sql, RowMapper<T> rowMapper, Object... args) throws DataAccessException {
        return query(sql, rowMapper, args).stream();
    }

    public Map<String, Object> queryForMap(String sql) throws DataAccessException {
        return queryForObject(sql, new ColumnMapRowMapper());
    }

    public Map<String, Object> queryForMap(String sql, Object... args) throws DataAccessException {
        return queryForObject(sql, new ColumnMapRowMapper(), args);
    }

    public <T> T queryForObject(String sql, RowMapper<T> rowMapper) throws DataAccessException {
        return DataAccessUtils.nullableSingleResult(query(sql, rowMapper));
    }

    public <T> T queryForObject(String sql, Class<T> requiredType) throws DataAccessException {
        return queryForObject(sql, new SingleColumnRowMapper<>(requiredType));
    }

    public <T> T queryForObject(String sql, Object[] args, RowMapper<T> rowMapper) throws DataAccessException {
        return queryForObject(sql, rowMapper, args);
    }

    public <T> T queryForObject(String sql, RowMapper<T> rowMapper, Object... args) throws DataAccessException {
        return DataAccessUtils.nullableSingleResult(query(sql, rowMapper, args));
    }

    public <T> T queryForObject(String sql, Object[] args, Class<T> requiredType) throws DataAccessException {
        return queryForObject(sql, new SingleColumnRowMapper<>(requiredType), args);
    }

    public <T> T queryForObject(String sql, Class<T> requiredType, Object... args) throws DataAccessException {
        return queryForObject(sql, new SingleColumnRowMapper<>(requiredType), args);
    }

    public <T> List<T> queryForList(String sql, Class<T> elementType) throws DataAccessException {
        return query(sql, new SingleColumnRowMapper<>(elementType));
    }

    public <T> List<T> queryForList(String sql, Object[] args, Class<T> elementType) throws DataAccessException {
        return query(sql, new SingleColumnRowMapper<>(elementType), args);
    }

    public <T> List<T> queryForList(String sql, Class<T> elementType, Object... args) throws DataAccessException {
        return query(sql, new SingleColumnRowMapper<>(elementType), args);
    }

    public List<Map<String, Object>> queryForList(String sql) throws DataAccessException {
        return query(sql, new ColumnMapRowMapper());
    }

    public List<Map<String, Object>> queryForList(String sql, Object... args) throws DataAccessException {
        return query(sql, new ColumnMapRowMapper(), args);
    }

    public int update(String sql) throws DataAccessException {
        return inStatement(statement -> statement.executeUpdate(sql), sql);
    }

    public int update(PreparedStatementCreator psc, PreparedStatementSetter pss) throws DataAccessException {
        return execute(psc, statement -> {
            if (pss != null) {
                pss.setValues(statement);
            }
            return statement.executeUpdate();
        });
    }

    public int update(PreparedStatementCreator psc) throws DataAccessException {
        return update(psc, (PreparedStatementSetter) null);
    }

    public int update(String sql, PreparedStatementSetter pss) throws DataAccessException {
        return update(new Prepared(sql), pss);
    }

    public int update(String sql, Object... args) throws DataAccessException {
        return update(new Prepared(sql), new ArgumentPreparedStatementSetter(args));
    }

    public int update(String sql, Object[] args, int[] argTypes) throws DataAccessException {
        return update(sql, args);
    }

    public int update(PreparedStatementCreator psc, KeyHolder generatedKeyHolder) throws DataAccessException {
        return execute(psc, statement -> {
            int rows = statement.executeUpdate();
            generatedKeyHolder.getKeyList().clear();
            keep(statement, generatedKeyHolder);
            return rows;
        });
    }

    private static void keep(PreparedStatement statement, KeyHolder keys) throws SQLException {
        try (ResultSet rs = statement.getGeneratedKeys()) {
            if (rs != null) {
                keys.getKeyList().addAll(new RowMapperResultSetExtractor<>(new ColumnMapRowMapper()).extractData(rs));
            }
        }
    }

    public int[] batchUpdate(String... sql) throws DataAccessException {
        return inStatement(statement -> {
            int[] counts = new int[sql.length];
            for (int i = 0; i < sql.length; i++) {
                counts[i] = statement.executeUpdate(sql[i]);
            }
            return counts;
        }, String.join("; ", sql));
    }

    public int[] batchUpdate(String sql, BatchPreparedStatementSetter pss) throws DataAccessException {
        return execute(sql, statement -> {
            for (int i = 0; i < pss.getBatchSize(); i++) {
                pss.setValues(statement, i);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    public int[] batchUpdate(String sql, List<Object[]> batchArgs, int[] argTypes) throws DataAccessException {
        return batchUpdate(sql, batchArgs);
    }

    public int[] batchUpdate(String sql, List<Object[]> batchArgs) throws DataAccessException {
        if (batchArgs.isEmpty()) {
            return new int[0];
        }
        return execute(sql, statement -> {
            for (Object[] args : batchArgs) {
                new ArgumentPreparedStatementSetter(args).setValues(statement);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    public <T> int[][] batchUpdate(String sql, Collection<T> batchArgs, int batchSize, ParameterizedPreparedStatementSetter<T> pss) throws DataAccessException {
        return execute(sql, statement -> {
            List<int[]> all = new ArrayList<>();
            int n = 0;
            for (T argument : batchArgs) {
                pss.setValues(statement, argument);
                n++;
                statement.addBatch();
                if (n % batchSize == 0 || n == batchArgs.size()) {
                    all.add(statement.executeBatch());
                }
            }
            return all.toArray(new int[0][]);
        });
    }
}
