package org.weather.dusk;

import java.util.Arrays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableAsync;

@SpringBootApplication
@EnableAsync
public class DuskApplication {
    public static void main(String[] args) {
        SpringApplication.run(DuskApplication.class, args);
    }

    @Bean
    @Order(2)
    ApplicationRunner second(ApplicationArguments arguments) {
        return a -> System.out.println("dusk got " + Arrays.toString(arguments.getSourceArgs()) + " " + a.getNonOptionArgs());
    }

    @Bean
    @Order(1)
    ApplicationRunner first() {
        return a -> System.out.println("dusk options " + a.getOptionNames());
    }
}
