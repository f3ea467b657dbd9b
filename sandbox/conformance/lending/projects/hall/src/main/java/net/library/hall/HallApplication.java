package net.library.hall;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class HallApplication {
    public static void main(String[] args) {
        SpringApplication.run(HallApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC);
    }

    @Bean
    ApplicationRunner runner(Clock clock) {
        return args -> System.out.println("hall at " + clock.instant());
    }
}
