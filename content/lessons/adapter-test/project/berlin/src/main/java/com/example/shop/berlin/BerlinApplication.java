package com.example.shop.berlin;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class BerlinApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(BerlinApplication.class)
                .resourceLoader(new DefaultResourceLoader(BerlinApplication.class.getClassLoader()))
                .run(args);
    }
}
