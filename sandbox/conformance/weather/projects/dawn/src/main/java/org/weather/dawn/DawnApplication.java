package org.weather.dawn;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class DawnApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(DawnApplication.class)
                .resourceLoader(new DefaultResourceLoader(DawnApplication.class.getClassLoader()))
                .run(args);
    }
}
