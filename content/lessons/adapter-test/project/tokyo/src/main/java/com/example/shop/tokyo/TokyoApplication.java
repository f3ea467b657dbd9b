package com.example.shop.tokyo;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class TokyoApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(TokyoApplication.class)
                .resourceLoader(new DefaultResourceLoader(TokyoApplication.class.getClassLoader()))
                .run(args);
    }
}
