package java.sql;

import java.util.Properties;

public class DriverManager {
    private DriverManager() {
    }

    public static Connection getConnection(String url) throws SQLException {
        return connect(url, new Properties());
    }

    public static Connection getConnection(String url, Properties info) throws SQLException {
        return connect(url, info);
    }

    public static Connection getConnection(String url, String user, String password) throws SQLException {
        Properties info = new Properties();
        if (user != null) {
            info.setProperty("user", user);
        }
        if (password != null) {
            info.setProperty("password", password);
        }
        return connect(url, info);
    }

    public static Driver getDriver(String url) throws SQLException {
        if (url == null) {
            throw new SQLException("The url cannot be null", "08001");
        }
        if (url.startsWith("jdbc:h2:")) {
            try {
                return (Driver) Class.forName("org.h2.Driver", true, Thread.currentThread().getContextClassLoader()).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new SQLException("No suitable driver found for " + url, "08001");
            }
        }
        throw new SQLException("No suitable driver found for " + url, "08001");
    }

    private static Connection connect(String url, Properties info) throws SQLException {
        Connection made = getDriver(url).connect(url, info);
        if (made == null) {
            throw new SQLException("No suitable driver found for " + url, "08001");
        }
        return made;
    }

    public static void registerDriver(Driver driver) throws SQLException {
    }
}
