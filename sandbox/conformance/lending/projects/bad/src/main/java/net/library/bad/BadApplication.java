package net.library.bad;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class BadApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(BadApplication.class)
                .resourceLoader(new DefaultResourceLoader(BadApplication.class.getClassLoader()))
                .run(args);
    }
}
