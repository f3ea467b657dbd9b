package org.springframework.jdbc.core.simple;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.*;
import java.util.stream.Stream;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.*;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.jdbc.support.rowset.SqlRowSet;

final class DefaultJdbcClient implements JdbcClient {
    private final NamedParameterJdbcTemplate named;

    DefaultJdbcClient(NamedParameterJdbcTemplate named) {
        this.named = named;
    }

    public StatementSpec sql(String sql) {
        return new Spec(named, sql);
    }

    private static final class Spec implements StatementSpec {
        private final NamedParameterJdbcTemplate template;
        private final String sql;
        private final List<Object> indexed = new ArrayList<>();
        private final MapSqlParameterSource byName = new MapSqlParameterSource();
        private SqlParameterSource source = byName;

        Spec(NamedParameterJdbcTemplate template, String sql) {
            this.template = template;
            this.sql = sql;
        }

        public StatementSpec param(Object value) {
            indexed.add(value);
            return this;
        }

        public StatementSpec param(int jdbcIndex, Object value) {
            if (jdbcIndex < 1) {
                throw new IllegalArgumentException("Invalid JDBC index: needs to start at 1");
            }
            while (indexed.size() < jdbcIndex) {
                indexed.add(null);
            }
            indexed.set(jdbcIndex - 1, value);
            return this;
        }

        public StatementSpec param(int jdbcIndex, Object value, int sqlType) {
            return param(jdbcIndex, value);
        }

        public StatementSpec param(String name, Object value) {
            byName.addValue(name, value);
            return this;
        }

        public StatementSpec param(String name, Object value, int sqlType) {
            return param(name, value);
        }

        public StatementSpec params(Object... values) {
            Collections.addAll(indexed, values);
            return this;
        }

        public StatementSpec params(List<?> values) {
            indexed.addAll(values);
            return this;
        }

        public StatementSpec params(Map<String, ?> paramMap) {
            byName.addValues(paramMap);
            return this;
        }

        public StatementSpec paramSource(Object namedParamObject) {
            source = new SimplePropertySqlParameterSource(namedParamObject);
            return this;
        }

        public StatementSpec paramSource(SqlParameterSource namedParamSource) {
            source = namedParamSource;
            return this;
        }

        private boolean isNamed() {
            boolean hasNames = source != byName || byName.hasValues();
            if (hasNames && !indexed.isEmpty()) {
                throw new IllegalStateException("Configure either named or indexed parameters, not both");
            }
            return hasNames;
        }

        public <T> T query(ResultSetExtractor<T> rse) {
            JdbcTemplate classic = template.getJdbcTemplate();
            return isNamed() ? template.query(sql, source, rse) : classic.query(sql, rse, indexed.toArray());
        }

        public void query(RowCallbackHandler rch) {
            query(rs -> {
                while (rs.next()) {
                    rch.processRow(rs);
                }
                return null;
            });
        }

        private <T> List<T> mapped(RowMapper<T> rowMapper) {
            return query(new RowMapperResultSetExtractor<>(rowMapper));
        }

        public <T> MappedQuerySpec<T> query(RowMapper<T> rowMapper) {
            return new MappedQuerySpec<T>() {
                public Stream<T> stream() {
                    return mapped(rowMapper).stream();
                }

                public List<T> list() {
                    return mapped(rowMapper);
                }

                public Set<T> set() {
                    return new LinkedHashSet<>(mapped(rowMapper));
                }
            };
        }

        public <T> MappedQuerySpec<T> query(Class<T> mappedClass) {
            boolean simple = mappedClass.isPrimitive() || mappedClass.isEnum() || mappedClass.getName().startsWith("java.");
            return query(simple ? new SingleColumnRowMapper<>(mappedClass) : new SimplePropertyRowMapper<>(mappedClass));
        }

        public ResultQuerySpec query() {
            return new ResultQuerySpec() {
                public SqlRowSet rowSet() {
                    throw new UnsupportedOperationException("not supported: JdbcClient.ResultQuerySpec.rowSet (the trial does not simulate it; a real base does)");
                }

                public List<Map<String, Object>> listOfRows() {
                    return mapped(new ColumnMapRowMapper());
                }

                public Map<String, Object> singleRow() {
                    return DataAccessUtils.requiredSingleResult(listOfRows());
                }

                public List<Object> singleColumn() {
                    return mapped(new SingleColumnRowMapper<>());
                }
            };
        }

        public int update() {
            return isNamed() ? template.update(sql, source) : template.getJdbcTemplate().update(sql, indexed.toArray());
        }

        public int update(KeyHolder generatedKeyHolder) {
            return update(generatedKeyHolder, (String[]) null);
        }

        public int update(KeyHolder generatedKeyHolder, String... keyColumnNames) {
            if (isNamed()) {
                return template.update(sql, source, generatedKeyHolder, keyColumnNames);
            }
            return template.getJdbcTemplate().update(connection -> {
                PreparedStatement statement = keyColumnNames != null ? connection.prepareStatement(sql, keyColumnNames) : connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
                new ArgumentPreparedStatementSetter(indexed.toArray()).setValues(statement);
                return statement;
            }, generatedKeyHolder);
        }
    }
}
