package java.lang;

import java.io.InputStream;

public abstract class ClassLoader {
    protected ClassLoader(ClassLoader parent) {}
    protected ClassLoader() {}
    public native Class<?> loadClass(String name) throws ClassNotFoundException;
    public native InputStream getResourceAsStream(String name);
    public native String getName();
}
