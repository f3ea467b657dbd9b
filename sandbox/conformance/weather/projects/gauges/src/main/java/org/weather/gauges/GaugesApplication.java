package org.weather.gauges;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.weather.api.RoleConfig;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@Import(RoleConfig.class)
public class GaugesApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(GaugesApplication.class)
                .resourceLoader(new DefaultResourceLoader(GaugesApplication.class.getClassLoader()))
                .run(args);
    }
}
