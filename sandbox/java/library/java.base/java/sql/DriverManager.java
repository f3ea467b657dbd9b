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

    private static Connection connect(String url, Properties info) throws SQLException {
        if (url == null) {
            throw new SQLException("The url cannot be null", "08001");
        }
        Connection made = null;
        if (url.startsWith("jdbc:h2:")) {
            try {
                Driver driver = (Driver) Class.forName("org.h2.Driver", true, Thread.currentThread().getContextClassLoader()).getDeclaredConstructor().newInstance();
                made = driver.connect(url, info);
            } catch (ReflectiveOperationException e) {
                made = null;
            }
        }
        if (made == null) {
            throw new SQLException("No suitable driver found for " + url, "08001");
        }
        return made;
    }

    public static void registerDriver(Driver driver) throws SQLException {
    }
}
