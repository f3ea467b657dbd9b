package org.weather.vault;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class VaultApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(VaultApplication.class)
                .resourceLoader(new DefaultResourceLoader(VaultApplication.class.getClassLoader()))
                .run(args);
    }
}
