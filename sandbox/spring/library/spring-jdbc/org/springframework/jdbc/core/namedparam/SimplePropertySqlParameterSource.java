package org.springframework.jdbc.core.namedparam;

import java.lang.reflect.Method;

public class SimplePropertySqlParameterSource extends AbstractSqlParameterSource {
    private final Object object;

    public SimplePropertySqlParameterSource(Object object) {
        this.object = object;
    }

    private Object read(String name) throws ReflectiveOperationException {
        for (Method method : object.getClass().getMethods()) {
            String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            if (method.getParameterCount() == 0 && (method.getName().equals("get" + end) || method.getName().equals("is" + end) || method.getName().equals(name))) {
                method.setAccessible(true);
                return method.invoke(object);
            }
        }
        java.lang.reflect.Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
    }

    public boolean hasValue(String paramName) {
        try {
            read(paramName);
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    public Object getValue(String paramName) throws IllegalArgumentException {
        try {
            return read(paramName);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot retrieve value for parameter '" + paramName + "' - neither a getter method nor a raw field found");
        }
    }
}
