package com.fair.stranger;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class StrangerApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(StrangerApplication.class)
                .resourceLoader(new DefaultResourceLoader(StrangerApplication.class.getClassLoader()))
                .run(args);
    }
}
