package net.harbour.packs;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class PacksApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(PacksApplication.class)
                .resourceLoader(new DefaultResourceLoader(PacksApplication.class.getClassLoader()))
                .run(args);
    }
}
