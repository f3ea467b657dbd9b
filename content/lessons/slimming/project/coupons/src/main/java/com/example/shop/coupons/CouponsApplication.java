package com.example.shop.coupons;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class CouponsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(CouponsApplication.class)
                .resourceLoader(new DefaultResourceLoader(CouponsApplication.class.getClassLoader()))
                .run(args);
    }
}
