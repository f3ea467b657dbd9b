package net.harbour.quay;

import java.util.ArrayDeque;
import java.util.Queue;
import net.harbour.api.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class QuayApplication {
    public static void main(String[] args) {
        SpringApplication.run(QuayApplication.class, args);
    }

    @Bean
    Log firstLog() {
        return new MemoryLog("first");
    }

    @Bean
    Log secondLog() {
        return new MemoryLog("second");
    }

    @Bean
    Queue<Object> shelf() {
        return new ArrayDeque<>();
    }
}
