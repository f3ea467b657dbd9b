package org.springframework.core.convert;

import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;


public class TypeDescriptor implements Serializable {

    public TypeDescriptor(MethodParameter methodParameter) {
    }

    public TypeDescriptor(ResolvableType resolvableType, Class<?> type, Annotation[] annotations) {
    }

    public TypeDescriptor(Field field) {
    }

    public static native TypeDescriptor array(TypeDescriptor elementTypeDescriptor);

    public static native TypeDescriptor collection(Class<?> collectionType, TypeDescriptor elementTypeDescriptor);

    public native TypeDescriptor elementTypeDescriptor(Object element);

    public static native TypeDescriptor forObject(Object source);

    public native <T extends Annotation> T getAnnotation(Class<T> annotationType);

    public native Annotation[] getAnnotations();

    public native TypeDescriptor getElementTypeDescriptor();

    public native TypeDescriptor getMapKeyTypeDescriptor();

    public native TypeDescriptor getMapKeyTypeDescriptor(Object mapKey);

    public native TypeDescriptor getMapValueTypeDescriptor();

    public native TypeDescriptor getMapValueTypeDescriptor(Object mapValue);

    public native String getName();

    public native Class<?> getObjectType();

    public native ResolvableType getResolvableType();

    public native Object getSource();

    public native Class<?> getType();

    public native boolean hasAnnotation(Class<? extends Annotation> annotationType);

    public native boolean isArray();

    public native boolean isAssignableTo(TypeDescriptor typeDescriptor);

    public native boolean isCollection();

    public native boolean isMap();

    public native boolean isPrimitive();

    public static native TypeDescriptor map(Class<?> mapType, TypeDescriptor keyTypeDescriptor, TypeDescriptor valueTypeDescriptor);

    public native TypeDescriptor narrow(Object value);

    public static native TypeDescriptor nested(Field field, int nestingLevel);

    public static native TypeDescriptor nested(MethodParameter methodParameter, int nestingLevel);

    public native TypeDescriptor nested(int nestingLevel);

    public native TypeDescriptor upcast(Class<?> superType);

    public static native TypeDescriptor valueOf(Class<?> type);
}
