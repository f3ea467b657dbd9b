package com.example.shop.blank;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class BlankApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(BlankApplication.class)
                .resourceLoader(new DefaultResourceLoader(BlankApplication.class.getClassLoader()))
                .run(args);
    }
}
