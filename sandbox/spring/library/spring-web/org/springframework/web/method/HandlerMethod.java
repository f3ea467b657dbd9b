package org.springframework.web.method;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.springframework.core.MethodParameter;

public class HandlerMethod {
    private final Object bean;
    private final Method method;

    public HandlerMethod(Object bean, Method method) {
        this.bean = bean;
        this.method = method;
    }

    public Object getBean() {
        return bean;
    }

    public Method getMethod() {
        return method;
    }

    public Class<?> getBeanType() {
        return method.getDeclaringClass();
    }

    public MethodParameter[] getMethodParameters() {
        MethodParameter[] parameters = new MethodParameter[method.getParameterCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = new MethodParameter(method, i);
        }
        return parameters;
    }

    public MethodParameter getReturnType() {
        return new MethodParameter(method, -1);
    }

    public <A extends Annotation> A getMethodAnnotation(Class<A> annotationType) {
        return method.getAnnotation(annotationType);
    }

    public <A extends Annotation> boolean hasMethodAnnotation(Class<A> annotationType) {
        return getMethodAnnotation(annotationType) != null;
    }

    public String getShortLogMessage() {
        return getBeanType().getName() + "#" + method.getName() + "[" + method.getParameterCount() + " args]";
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getBeanType().getName()).append('#').append(method.getName()).append('(');
        for (Class<?> type : method.getParameterTypes()) {
            text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(type.getSimpleName());
        }
        return text.append(')').toString();
    }
}
