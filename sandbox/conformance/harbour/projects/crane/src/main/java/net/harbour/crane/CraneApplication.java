package net.harbour.crane;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class CraneApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(CraneApplication.class)
                .resourceLoader(new DefaultResourceLoader(CraneApplication.class.getClassLoader()))
                .run(args);
    }
}
