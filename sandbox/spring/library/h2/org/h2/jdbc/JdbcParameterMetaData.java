package org.h2.jdbc;

import java.sql.*;

public class JdbcParameterMetaData implements ParameterMetaData {
    public native int getParameterCount() throws SQLException;

    public <T> T unwrap(Class<T> iface) throws SQLException {
        return iface.cast(this);
    }

    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this);
    }
}
