package org.springframework.core.io;

public class DefaultResourceLoader implements ResourceLoader {
    private ClassLoader classLoader;

    public DefaultResourceLoader() {
        this(Thread.currentThread().getContextClassLoader());
    }

    public DefaultResourceLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    public void setClassLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public ClassLoader getClassLoader() {
        return classLoader;
    }

    @Override
    public Resource getResource(String location) {
        String path = location.startsWith(CLASSPATH_URL_PREFIX) ? location.substring(CLASSPATH_URL_PREFIX.length()) : location;
        if (path.matches("[a-z]+:.*")) {
            throw new UnsupportedOperationException("not supported: the resource " + location + " (the trial does not simulate it; a real base does)");
        }
        return new ClassPathResource(path, classLoader);
    }
}
