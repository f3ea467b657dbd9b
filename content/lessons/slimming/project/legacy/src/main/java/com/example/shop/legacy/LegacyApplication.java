package com.example.shop.legacy;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class LegacyApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(LegacyApplication.class)
                .resourceLoader(new DefaultResourceLoader(LegacyApplication.class.getClassLoader()))
                .run(args);
    }
}
