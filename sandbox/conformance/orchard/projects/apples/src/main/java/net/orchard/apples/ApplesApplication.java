package net.orchard.apples;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class ApplesApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ApplesApplication.class)
                .resourceLoader(new DefaultResourceLoader(ApplesApplication.class.getClassLoader()))
                .run(args);
    }
}
