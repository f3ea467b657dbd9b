package org.springframework.jdbc.core.namedparam;

import java.lang.reflect.Method;

public class BeanPropertySqlParameterSource extends AbstractSqlParameterSource {
    private final Object bean;

    public BeanPropertySqlParameterSource(Object object) {
        bean = object;
    }

    private Method getter(String name) {
        String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : bean.getClass().getMethods()) {
            if (method.getParameterCount() == 0 && (method.getName().equals("get" + end) || method.getName().equals("is" + end))) {
                return method;
            }
        }
        return null;
    }

    public boolean hasValue(String paramName) {
        return getter(paramName) != null;
    }

    public Object getValue(String paramName) throws IllegalArgumentException {
        Method getter = getter(paramName);
        if (getter == null) {
            throw new IllegalArgumentException("Invalid property '" + paramName + "' of bean class [" + bean.getClass().getName()
                    + "]: Bean property '" + paramName + "' is not readable or has an invalid getter method: Does the return type of the getter match the parameter type of the setter?");
        }
        try {
            getter.setAccessible(true);
            return getter.invoke(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
