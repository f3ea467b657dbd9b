package com.example.shop.labels;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class LabelsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(LabelsApplication.class)
                .resourceLoader(new DefaultResourceLoader(LabelsApplication.class.getClassLoader()))
                .run(args);
    }
}
