package net.harbour.twin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class TwinApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(TwinApplication.class)
                .resourceLoader(new DefaultResourceLoader(TwinApplication.class.getClassLoader()))
                .run(args);
    }
}
