package java.lang.reflect;

import java.lang.annotation.Annotation;

public class AccessibleObject implements AnnotatedElement {
    protected AccessibleObject() {}
    public void setAccessible(boolean flag) { accessible(flag); }
    public final boolean trySetAccessible() { accessible(true); return true; }
    private native void accessible(boolean flag);
    public native <T extends Annotation> T getAnnotation(Class<T> annotationClass);
    public native Annotation[] getAnnotations();
    public native Annotation[] getDeclaredAnnotations();
}
