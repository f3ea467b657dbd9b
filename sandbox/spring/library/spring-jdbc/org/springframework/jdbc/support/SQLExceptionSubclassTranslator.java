package org.springframework.jdbc.support;

import java.sql.*;
import org.springframework.dao.*;
import org.springframework.jdbc.BadSqlGrammarException;

public class SQLExceptionSubclassTranslator implements SQLExceptionTranslator {
    public SQLExceptionSubclassTranslator() {
    }

    public DataAccessException translate(String task, String sql, SQLException ex) {
        String message = task + "; " + (sql != null ? "SQL [" + sql + "]; " : "") + ex.getMessage();
        if (ex instanceof SQLTransientException) {
            if (ex instanceof SQLTransientConnectionException) {
                return new TransientDataAccessResourceException(message, ex);
            }
            if (ex instanceof SQLTransactionRollbackException) {
                return new PessimisticLockingFailureException(message, ex);
            }
            if (ex instanceof SQLTimeoutException) {
                return new QueryTimeoutException(message, ex);
            }
        } else if (ex instanceof SQLNonTransientException) {
            if (ex instanceof SQLNonTransientConnectionException) {
                return new DataAccessResourceFailureException(message, ex);
            }
            if (ex instanceof SQLDataException) {
                return new DataIntegrityViolationException(message, ex);
            }
            if (ex instanceof SQLIntegrityConstraintViolationException) {
                if ("23505".equals(ex.getSQLState())) {
                    return new DuplicateKeyException(message, ex);
                }
                return new DataIntegrityViolationException(message, ex);
            }
            if (ex instanceof SQLInvalidAuthorizationSpecException) {
                return new PermissionDeniedDataAccessException(message, ex);
            }
            if (ex instanceof SQLSyntaxErrorException) {
                return new BadSqlGrammarException(task, sql != null ? sql : "", ex);
            }
            if (ex instanceof SQLFeatureNotSupportedException) {
                return new InvalidDataAccessApiUsageException(message, ex);
            }
        }
        String state = ex.getSQLState();
        if ("23505".equals(state)) {
            return new DuplicateKeyException(message, ex);
        }
        if (state != null && state.length() >= 2) {
            switch (state.substring(0, 2)) {
                case "07": case "21": case "2A": case "37": case "42": case "65":
                    return new BadSqlGrammarException(task, sql != null ? sql : "", ex);
                case "01": case "02": case "22": case "23": case "27": case "44":
                    return new DataIntegrityViolationException(message, ex);
                case "08": case "53": case "54": case "57": case "58":
                    return new DataAccessResourceFailureException(message, ex);
                case "JW": case "JZ": case "S1":
                    return new TransientDataAccessResourceException(message, ex);
                case "40": case "61":
                    return new PessimisticLockingFailureException(message, ex);
                default:
            }
        }
        return null;
    }
}
