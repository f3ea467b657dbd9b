package com.example.shop.feed;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class FeedApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(FeedApplication.class)
                .resourceLoader(new DefaultResourceLoader(FeedApplication.class.getClassLoader()))
                .run(args);
    }
}
