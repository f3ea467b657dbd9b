package javax.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Wrapper;

public interface DataSource extends CommonDataSource, Wrapper {
    Connection getConnection() throws SQLException;

    Connection getConnection(String username, String password) throws SQLException;

    default java.io.PrintWriter getLogWriter() throws SQLException {
        return null;
    }

    default void setLogWriter(java.io.PrintWriter out) throws SQLException {
    }

    default void setLoginTimeout(int seconds) throws SQLException {
    }

    default int getLoginTimeout() throws SQLException {
        return 0;
    }

    default <T> T unwrap(Class<T> iface) throws SQLException {
        return iface.cast(this);
    }

    default boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this);
    }
}
