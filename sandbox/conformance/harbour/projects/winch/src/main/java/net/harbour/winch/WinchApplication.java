package net.harbour.winch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class WinchApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(WinchApplication.class)
                .resourceLoader(new DefaultResourceLoader(WinchApplication.class.getClassLoader()))
                .run(args);
    }
}
