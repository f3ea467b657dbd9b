package net.library.fines;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class FinesApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(FinesApplication.class)
                .resourceLoader(new DefaultResourceLoader(FinesApplication.class.getClassLoader()))
                .run(args);
    }
}
