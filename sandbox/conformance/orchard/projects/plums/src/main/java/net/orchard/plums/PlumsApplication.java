package net.orchard.plums;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class PlumsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(PlumsApplication.class)
                .resourceLoader(new DefaultResourceLoader(PlumsApplication.class.getClassLoader()))
                .run(args);
    }
}
