package org.museum.ghost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GhostApplication {
    public static void main(String[] args) {
        SpringApplication.run(GhostApplication.class, args);
    }
}
