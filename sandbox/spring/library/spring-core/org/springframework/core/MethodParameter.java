package org.springframework.core;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

public class MethodParameter {
    private final Executable executable;
    private final int parameterIndex;

    public MethodParameter(Method method, int parameterIndex) {
        this.executable = method;
        this.parameterIndex = parameterIndex;
    }

    public MethodParameter(Constructor<?> constructor, int parameterIndex) {
        this.executable = constructor;
        this.parameterIndex = parameterIndex;
    }

    public Method getMethod() {
        return executable instanceof Method method ? method : null;
    }

    public Constructor<?> getConstructor() {
        return executable instanceof Constructor<?> constructor ? constructor : null;
    }

    public Executable getExecutable() {
        return executable;
    }

    public Class<?> getDeclaringClass() {
        return executable.getDeclaringClass();
    }

    public Class<?> getContainingClass() {
        return executable.getDeclaringClass();
    }

    public int getParameterIndex() {
        return parameterIndex;
    }

    public Parameter getParameter() {
        return executable.getParameters()[parameterIndex];
    }

    public String getParameterName() {
        return parameterIndex < 0 ? null : getParameter().getName();
    }

    public Class<?> getParameterType() {
        return parameterIndex < 0 ? ((Method) executable).getReturnType() : executable.getParameterTypes()[parameterIndex];
    }

    public <A extends Annotation> A getParameterAnnotation(Class<A> annotationType) {
        return getParameter().getAnnotation(annotationType);
    }

    public <A extends Annotation> boolean hasParameterAnnotation(Class<A> annotationType) {
        return getParameterAnnotation(annotationType) != null;
    }

    public Annotation[] getParameterAnnotations() {
        return getParameter().getAnnotations();
    }

    public <A extends Annotation> A getMethodAnnotation(Class<A> annotationType) {
        return executable.getAnnotation(annotationType);
    }

    public <A extends Annotation> boolean hasMethodAnnotation(Class<A> annotationType) {
        return getMethodAnnotation(annotationType) != null;
    }

    public Annotation[] getMethodAnnotations() {
        return executable.getAnnotations();
    }

    @Override
    public String toString() {
        return "method '" + executable.getName() + "' parameter " + parameterIndex;
    }
}
