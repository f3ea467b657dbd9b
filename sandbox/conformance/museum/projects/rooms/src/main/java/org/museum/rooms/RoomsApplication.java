package org.museum.rooms;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
@ConfigurationPropertiesScan
public class RoomsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(RoomsApplication.class)
                .resourceLoader(new DefaultResourceLoader(RoomsApplication.class.getClassLoader()))
                .run(args);
    }
}
