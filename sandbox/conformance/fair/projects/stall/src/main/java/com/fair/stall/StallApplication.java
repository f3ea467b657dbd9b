package com.fair.stall;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class StallApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(StallApplication.class)
                .resourceLoader(new DefaultResourceLoader(StallApplication.class.getClassLoader()))
                .run(args);
    }
}
