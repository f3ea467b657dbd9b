package org.springframework.jdbc.core;

import java.sql.PreparedStatement;
import java.sql.SQLException;

public abstract class StatementCreatorUtils {
    public static void setParameterValue(PreparedStatement ps, int index, int sqlType, Object value) throws SQLException {
        Object given = value instanceof SqlParameterValue ? ((SqlParameterValue) value).getValue() : value;
        if (given == null) {
            ps.setNull(index, sqlType);
        } else if (given instanceof Enum) {
            ps.setString(index, ((Enum<?>) given).name());
        } else if (given instanceof CharSequence) {
            ps.setString(index, given.toString());
        } else if (given.getClass() == java.util.Date.class) {
            ps.setTimestamp(index, new java.sql.Timestamp(((java.util.Date) given).getTime()));
        } else {
            ps.setObject(index, given);
        }
    }
}
