package org.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

public class Driver implements java.sql.Driver {
    public Driver() {
    }

    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? open(url, info == null ? null : info.getProperty("user")) : null;
    }

    public boolean acceptsURL(String url) throws SQLException {
        return url != null && url.startsWith("jdbc:h2:");
    }

    public int getMajorVersion() {
        return 2;
    }

    public int getMinorVersion() {
        return 2;
    }

    public boolean jdbcCompliant() {
        return true;
    }

    public static native Connection open(String url, String user) throws SQLException;
}
