package net.orchard.pears;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class PearsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(PearsApplication.class)
                .resourceLoader(new DefaultResourceLoader(PearsApplication.class.getClassLoader()))
                .run(args);
    }
}
