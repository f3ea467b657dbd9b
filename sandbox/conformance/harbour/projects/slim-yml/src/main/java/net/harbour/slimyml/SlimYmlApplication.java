package net.harbour.slimyml;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class SlimYmlApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(SlimYmlApplication.class)
                .resourceLoader(new DefaultResourceLoader(SlimYmlApplication.class.getClassLoader()))
                .run(args);
    }
}
