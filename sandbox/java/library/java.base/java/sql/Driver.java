package java.sql;

import java.util.Properties;

public interface Driver {
    Connection connect(String url, Properties info) throws SQLException;

    boolean acceptsURL(String url) throws SQLException;

    int getMajorVersion();

    int getMinorVersion();

    boolean jdbcCompliant();
}
