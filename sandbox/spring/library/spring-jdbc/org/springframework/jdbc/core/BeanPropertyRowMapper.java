package org.springframework.jdbc.core;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.support.JdbcUtils;

public class BeanPropertyRowMapper<T> implements RowMapper<T> {
    private Class<T> mappedClass;
    private boolean primitivesDefaultedForNullValue;
    private boolean checkFullyPopulated;
    private Map<String, Method> setters = new HashMap<>();

    public BeanPropertyRowMapper() {
    }

    public BeanPropertyRowMapper(Class<T> mappedClass) {
        setMappedClass(mappedClass);
    }

    public BeanPropertyRowMapper(Class<T> mappedClass, boolean checkFullyPopulated) {
        setMappedClass(mappedClass);
        this.checkFullyPopulated = checkFullyPopulated;
    }

    public static <T> BeanPropertyRowMapper<T> newInstance(Class<T> mappedClass) {
        return new BeanPropertyRowMapper<>(mappedClass);
    }

    public void setMappedClass(Class<T> mappedClass) {
        this.mappedClass = mappedClass;
        for (Method method : mappedClass.getMethods()) {
            String name = method.getName();
            if (name.length() > 3 && name.startsWith("set") && method.getParameterCount() == 1) {
                String property = Character.toLowerCase(name.charAt(3)) + name.substring(4);
                setters.put(property.toLowerCase(), method);
                setters.put(underscoreName(property), method);
            }
        }
    }

    public final Class<T> getMappedClass() {
        return mappedClass;
    }

    public void setPrimitivesDefaultedForNullValue(boolean primitivesDefaultedForNullValue) {
        this.primitivesDefaultedForNullValue = primitivesDefaultedForNullValue;
    }

    protected String underscoreName(String name) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                result.append('_').append(Character.toLowerCase(c));
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    public T mapRow(ResultSet rs, int rowNum) throws SQLException {
        T target = constructMappedInstance(rs);
        ResultSetMetaData meta = rs.getMetaData();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String column = JdbcUtils.lookupColumnName(meta, i).toLowerCase();
            Method setter = setters.get(column.replace(" ", ""));
            if (setter == null) {
                continue;
            }
            Class<?> type = setter.getParameterTypes()[0];
            Object value = JdbcUtils.converted(JdbcUtils.getResultSetValue(rs, i, type), type);
            if (value == null && type.isPrimitive()) {
                if (primitivesDefaultedForNullValue) {
                    continue;
                }
                throw new org.springframework.beans.TypeMismatchException("Failed to convert property value of type 'null' to required type '" + type.getName()
                        + "' for property '" + Character.toLowerCase(setter.getName().charAt(3)) + setter.getName().substring(4) + "'", null);
            }
            try {
                setter.invoke(target, value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return target;
    }

    protected T constructMappedInstance(ResultSet rs) throws SQLException {
        try {
            java.lang.reflect.Constructor<T> constructor = mappedClass.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new org.springframework.beans.BeanInstantiationException(mappedClass, "No default constructor found", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
