package org.museum.audio;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class AudioApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(AudioApplication.class)
                .resourceLoader(new DefaultResourceLoader(AudioApplication.class.getClassLoader()))
                .run(args);
    }

    @Bean
    CommandLineRunner runner(Player player) {
        return args -> System.out.println("audio runs with " + args.length + " " + player.next());
    }
}
