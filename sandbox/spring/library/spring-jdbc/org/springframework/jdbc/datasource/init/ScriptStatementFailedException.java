package org.springframework.jdbc.datasource.init;

public class ScriptStatementFailedException extends ScriptException {
    public ScriptStatementFailedException(String stmt, int number, String resource, Throwable cause) {
        super("Failed to execute SQL script statement #" + number + " of " + resource + ": " + stmt, cause);
    }
}
