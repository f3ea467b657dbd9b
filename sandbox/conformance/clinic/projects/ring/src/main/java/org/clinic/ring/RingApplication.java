package org.clinic.ring;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class RingApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(RingApplication.class)
                .resourceLoader(new DefaultResourceLoader(RingApplication.class.getClassLoader()))
                .run(args);
    }
}
