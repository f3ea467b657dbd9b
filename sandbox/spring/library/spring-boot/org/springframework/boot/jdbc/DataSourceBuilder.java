package org.springframework.boot.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

public final class DataSourceBuilder<T extends DataSource> {
    private final HikariDataSource made = new HikariDataSource();
    private Class<?> type;

    private DataSourceBuilder() {
    }

    public static DataSourceBuilder<?> create() {
        return new DataSourceBuilder<HikariDataSource>();
    }

    public static DataSourceBuilder<?> create(ClassLoader classLoader) {
        return create();
    }

    @SuppressWarnings("unchecked")
    public <D extends DataSource> DataSourceBuilder<D> type(Class<D> type) {
        this.type = type;
        return (DataSourceBuilder<D>) this;
    }

    public DataSourceBuilder<T> url(String url) {
        made.setJdbcUrl(url);
        return this;
    }

    public DataSourceBuilder<T> driverClassName(String driverClassName) {
        made.setDriverClassName(driverClassName);
        return this;
    }

    public DataSourceBuilder<T> username(String username) {
        made.setUsername(username);
        return this;
    }

    public DataSourceBuilder<T> password(String password) {
        made.setPassword(password);
        return this;
    }

    @SuppressWarnings("unchecked")
    public T build() {
        if (type == null || type.isInstance(made)) {
            return (T) made;
        }
        if (type.getName().startsWith("org.springframework.jdbc.datasource.")) {
            DriverManagerDataSource plain = new DriverManagerDataSource();
            plain.setUrl(made.getJdbcUrl());
            plain.setUsername(made.getUsername());
            plain.setPassword(made.getPassword());
            return (T) plain;
        }
        throw new UnsupportedOperationException("not supported: a data source of type " + type.getName() + " (the trial does not simulate it; a real base does)");
    }
}
