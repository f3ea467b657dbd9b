package org.springframework.core.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

public class ClassPathResource extends AbstractResource {
    private final String path;
    private final ClassLoader classLoader;

    public ClassPathResource(String path) {
        this(path, (ClassLoader) null);
    }

    public ClassPathResource(String path, ClassLoader classLoader) {
        this.path = path.startsWith("/") ? path.substring(1) : path;
        this.classLoader = classLoader != null ? classLoader : Thread.currentThread().getContextClassLoader();
    }

    /** A path without a slash at its begin is below the package of the class. */
    public ClassPathResource(String path, Class<?> clazz) {
        this(path.startsWith("/") ? path : clazz.getPackageName().replace('.', '/') + "/" + path, clazz.getClassLoader());
    }

    public final ClassLoader getClassLoader() {
        return classLoader;
    }

    public final String getPath() {
        return path;
    }

    @Override
    public boolean exists() {
        return classLoader.getResourceAsStream(path) != null;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream content = classLoader.getResourceAsStream(path);
        if (content == null) {
            throw new FileNotFoundException("class path resource [" + path + "] cannot be opened because it does not exist");
        }
        return content;
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getDescription() {
        return "class path resource [" + path + "]";
    }
}
