package com.fair.ledger;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class LedgerApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(LedgerApplication.class)
                .resourceLoader(new DefaultResourceLoader(LedgerApplication.class.getClassLoader()))
                .run(args);
    }
}
