package org.museum.phantom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PhantomApplication {
    public static void main(String[] args) {
        SpringApplication.run(PhantomApplication.class, args);
    }
}
