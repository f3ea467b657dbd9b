package org.springframework.jdbc.core.simple;

import java.util.*;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.rowset.SqlRowSet;

public interface JdbcClient {
    StatementSpec sql(String sql);

    static JdbcClient create(DataSource dataSource) {
        return new DefaultJdbcClient(new NamedParameterJdbcTemplate(dataSource));
    }

    static JdbcClient create(JdbcOperations jdbcTemplate) {
        return new DefaultJdbcClient(new NamedParameterJdbcTemplate(jdbcTemplate));
    }

    static JdbcClient create(NamedParameterJdbcOperations jdbcTemplate) {
        return new DefaultJdbcClient((NamedParameterJdbcTemplate) jdbcTemplate);
    }

    interface StatementSpec {
        StatementSpec param(Object value);

        StatementSpec param(int jdbcIndex, Object value);

        StatementSpec param(int jdbcIndex, Object value, int sqlType);

        StatementSpec param(String name, Object value);

        StatementSpec param(String name, Object value, int sqlType);

        StatementSpec params(Object... values);

        StatementSpec params(List<?> values);

        StatementSpec params(Map<String, ?> paramMap);

        StatementSpec paramSource(Object namedParamObject);

        StatementSpec paramSource(SqlParameterSource namedParamSource);

        ResultQuerySpec query();

        <T> MappedQuerySpec<T> query(Class<T> mappedClass);

        <T> MappedQuerySpec<T> query(RowMapper<T> rowMapper);

        void query(RowCallbackHandler rch);

        <T> T query(ResultSetExtractor<T> rse);

        int update();

        int update(KeyHolder generatedKeyHolder);

        int update(KeyHolder generatedKeyHolder, String... keyColumnNames);
    }

    interface ResultQuerySpec {
        SqlRowSet rowSet();

        List<Map<String, Object>> listOfRows();

        Map<String, Object> singleRow();

        List<Object> singleColumn();

        default Object singleValue() {
            return DataAccessUtils.singleResult(singleColumn());
        }

        default Optional<Object> optionalValue() {
            return Optional.ofNullable(singleValue());
        }
    }

    interface MappedQuerySpec<T> {
        Stream<T> stream();

        List<T> list();

        Set<T> set();

        default T single() {
            return DataAccessUtils.requiredSingleResult(list());
        }

        default Optional<T> optional() {
            return Optional.ofNullable(DataAccessUtils.singleResult(list()));
        }
    }
}
