package org.weather.mast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.weather.api.RoleConfig;

@SpringBootApplication
@EnableScheduling
@Import(RoleConfig.class)
public class MastApplication {
    public static void main(String[] args) {
        SpringApplication.run(MastApplication.class, args);
    }
}
