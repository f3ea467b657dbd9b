package org.museum.audio;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class Pool {
    @Bean
    ExecutorService pool() {
        return Executors.newFixedThreadPool(1, task -> new Thread(task, "audio-pool"));
    }
}
