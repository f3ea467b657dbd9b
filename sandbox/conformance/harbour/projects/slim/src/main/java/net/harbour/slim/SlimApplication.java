package net.harbour.slim;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class SlimApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(SlimApplication.class)
                .resourceLoader(new DefaultResourceLoader(SlimApplication.class.getClassLoader()))
                .run(args);
    }
}
