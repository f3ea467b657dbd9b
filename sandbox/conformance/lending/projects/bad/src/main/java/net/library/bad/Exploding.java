package net.library.bad;

import jakarta.annotation.PostConstruct;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class Exploding {
    @Value("${bad.mode:post}")
    private String mode;

    @PostConstruct
    void init() {
        if (mode.equals("post")) {
            throw new IllegalStateException("exploded in " + mode);
        }
    }
}
