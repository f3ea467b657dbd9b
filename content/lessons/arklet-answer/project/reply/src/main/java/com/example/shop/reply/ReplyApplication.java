package com.example.shop.reply;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class ReplyApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ReplyApplication.class)
                .resourceLoader(new DefaultResourceLoader(ReplyApplication.class.getClassLoader()))
                .run(args);
    }
}
