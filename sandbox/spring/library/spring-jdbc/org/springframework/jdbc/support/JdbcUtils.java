package org.springframework.jdbc.support;

import java.sql.*;

public abstract class JdbcUtils {
    public static final int TYPE_UNKNOWN = Integer.MIN_VALUE;

    public static void closeConnection(Connection con) {
        closeQuietly(con);
    }

    public static void closeStatement(Statement stmt) {
        closeQuietly(stmt);
    }

    public static void closeResultSet(ResultSet rs) {
        closeQuietly(rs);
    }

    private static void closeQuietly(AutoCloseable open) {
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                return;
            }
        }
    }

    public static String lookupColumnName(ResultSetMetaData meta, int columnIndex) throws SQLException {
        String name = meta.getColumnLabel(columnIndex);
        return name == null || name.isEmpty() ? meta.getColumnName(columnIndex) : name;
    }

    public static Object getResultSetValue(ResultSet rs, int index) throws SQLException {
        Object value = rs.getObject(index);
        if (value instanceof Blob) {
            return ((Blob) value).getBytes(1, (int) ((Blob) value).length());
        }
        if (value instanceof Clob) {
            return ((Clob) value).getSubString(1, (int) ((Clob) value).length());
        }
        return value;
    }

    public static Object getResultSetValue(ResultSet rs, int index, Class<?> type) throws SQLException {
        if (type == null) {
            return getResultSetValue(rs, index);
        }
        Object value;
        if (type == String.class) {
            return rs.getString(index);
        } else if (type == boolean.class || type == Boolean.class) {
            value = rs.getBoolean(index);
        } else if (type == byte.class || type == Byte.class) {
            value = rs.getByte(index);
        } else if (type == short.class || type == Short.class) {
            value = rs.getShort(index);
        } else if (type == int.class || type == Integer.class) {
            value = rs.getInt(index);
        } else if (type == long.class || type == Long.class) {
            value = rs.getLong(index);
        } else if (type == float.class || type == Float.class) {
            value = rs.getFloat(index);
        } else if (type == double.class || type == Double.class || type == Number.class) {
            value = rs.getDouble(index);
        } else if (type == java.math.BigDecimal.class) {
            return rs.getBigDecimal(index);
        } else if (type == java.sql.Date.class) {
            return rs.getDate(index);
        } else if (type == java.sql.Time.class) {
            return rs.getTime(index);
        } else if (type == java.sql.Timestamp.class || type == java.util.Date.class) {
            return rs.getTimestamp(index);
        } else if (type == byte[].class) {
            return rs.getBytes(index);
        } else if (type.isEnum()) {
            return rs.getString(index);
        } else {
            return rs.getObject(index, type);
        }
        return rs.wasNull() ? null : value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Object converted(Object value, Class<?> type) {
        if (value instanceof String && type.isEnum()) {
            return Enum.valueOf((Class<Enum>) type, (String) value);
        }
        return value;
    }

    public static String convertUnderscoreNameToPropertyName(String name) {
        StringBuilder result = new StringBuilder();
        boolean upper = false;
        for (char c : name.toLowerCase().toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                result.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return result.toString();
    }
}
