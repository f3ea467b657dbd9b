package org.clinic.clash;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class ClashApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ClashApplication.class)
                .resourceLoader(new DefaultResourceLoader(ClashApplication.class.getClassLoader()))
                .run(args);
    }
}
