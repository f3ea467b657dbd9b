package org.springframework.jdbc.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.support.JdbcUtils;

public class DataClassRowMapper<T> extends BeanPropertyRowMapper<T> {
    private Constructor<T> constructor;

    public DataClassRowMapper() {
    }

    public DataClassRowMapper(Class<T> mappedClass) {
        super(mappedClass);
    }

    public static <T> DataClassRowMapper<T> newInstance(Class<T> mappedClass) {
        return new DataClassRowMapper<>(mappedClass);
    }

    @SuppressWarnings("unchecked")
    private Constructor<T> chosen() {
        if (constructor == null) {
            Constructor<?>[] all = getMappedClass().getDeclaredConstructors();
            Constructor<?> found = all[0];
            for (Constructor<?> c : all) {
                if (all.length > 1 && c.getParameterCount() == 0) {
                    found = c;
                }
            }
            if (getMappedClass().isRecord()) {
                for (Constructor<?> c : all) {
                    if (c.getParameterCount() == getMappedClass().getRecordComponents().length) {
                        found = c;
                    }
                }
            }
            found.setAccessible(true);
            constructor = (Constructor<T>) found;
        }
        return constructor;
    }

    protected T constructMappedInstance(ResultSet rs) throws SQLException {
        Constructor<T> made = chosen();
        Parameter[] parameters = made.getParameters();
        Object[] args = new Object[parameters.length];
        for (int i = 0; i < args.length; i++) {
            String name = parameters[i].getName();
            Class<?> type = parameters[i].getType();
            int column;
            try {
                column = rs.findColumn(name.toLowerCase());
            } catch (SQLException e) {
                column = rs.findColumn(underscoreName(name));
            }
            args[i] = JdbcUtils.converted(JdbcUtils.getResultSetValue(rs, column, type), type);
            if (args[i] == null && type.isPrimitive()) {
                throw new org.springframework.beans.TypeMismatchException("Failed to convert value of type 'null' to required type '" + type.getName() + "'", null);
            }
        }
        try {
            return made.newInstance(args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
