package com.example.shop.packing;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class PackingApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(PackingApplication.class)
                .resourceLoader(new DefaultResourceLoader(PackingApplication.class.getClassLoader()))
                .run(args);
    }
}
