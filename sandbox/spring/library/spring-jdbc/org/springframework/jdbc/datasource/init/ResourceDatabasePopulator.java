package org.springframework.jdbc.datasource.init;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.DataSourceUtils;

public class ResourceDatabasePopulator {
    private final List<Resource> scripts = new ArrayList<>();
    private String separator = ";";
    private boolean continueOnError;

    public ResourceDatabasePopulator() {
    }

    public ResourceDatabasePopulator(Resource... scripts) {
        this.scripts.addAll(List.of(scripts));
    }

    public void addScript(Resource script) {
        scripts.add(script);
    }

    public void addScripts(Resource... scripts) {
        this.scripts.addAll(List.of(scripts));
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public void setContinueOnError(boolean continueOnError) {
        this.continueOnError = continueOnError;
    }

    public void execute(DataSource dataSource) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            for (Resource script : scripts) {
                run(connection, script);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void run(Connection connection, Resource script) {
        String text;
        try {
            text = new String(script.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException ex) {
            throw new IllegalStateException("Cannot read SQL script from " + script.getDescription(), ex);
        }
        runText(connection, text, script.getDescription());
    }

    public void runText(Connection connection, String text, String description) {
        int number = 0;
        try (Statement statement = connection.createStatement()) {
            for (String sql : split(text, separator)) {
                number++;
                try {
                    statement.execute(sql);
                } catch (SQLException ex) {
                    if (!continueOnError) {
                        throw new ScriptStatementFailedException(sql, number, description, ex);
                    }
                }
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Statements without comments, on one line each but for texts. */
    static List<String> split(String text, String separator) {
        List<String> all = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                }
                current.append(c);
            } else if (c == '\'' || c == '"') {
                quote = c;
                current.append(c);
            } else if (text.startsWith("--", i)) {
                int end = text.indexOf('\n', i);
                if (end < 0) {
                    break;
                }
                i = end - 1;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i);
                if (end < 0) {
                    break;
                }
                i = end + 1;
            } else if (text.startsWith(separator, i)) {
                add(all, current);
                i += separator.length() - 1;
            } else if (c == ' ' || c == '\r' || c == '\n' || c == '\t') {
                if (current.length() > 0 && current.charAt(current.length() - 1) != ' ') {
                    current.append(' ');
                }
            } else {
                current.append(c);
            }
        }
        add(all, current);
        return all;
    }

    private static void add(List<String> all, StringBuilder current) {
        String sql = current.toString().trim();
        if (!sql.isEmpty()) {
            all.add(sql);
        }
        current.setLength(0);
    }
}
