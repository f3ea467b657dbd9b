package org.clinic.reports;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootApplication
public class ReportsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ReportsApplication.class)
                .resourceLoader(new DefaultResourceLoader(ReportsApplication.class.getClassLoader()))
                .web(org.springframework.boot.WebApplicationType.NONE)
                .run(args);
    }
}
