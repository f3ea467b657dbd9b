package com.example.shop.orders;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class OrdersApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(OrdersApplication.class)
                .resourceLoader(new DefaultResourceLoader(OrdersApplication.class.getClassLoader()))
                .run(args);
    }
}
