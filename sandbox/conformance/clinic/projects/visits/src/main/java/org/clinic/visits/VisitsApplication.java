package org.clinic.visits;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class VisitsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(VisitsApplication.class)
                .resourceLoader(new DefaultResourceLoader(VisitsApplication.class.getClassLoader()))
                .run(args);
    }
}
