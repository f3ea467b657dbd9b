package org.clinic.desk;

import org.clinic.api.Greeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class PoliteGreeter implements Greeter {
    private final String word;

    public PoliteGreeter(@Value("${desk.word:Hello}") String word) {
        this.word = word;
    }

    @Override
    public String greet(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("no name");
        }
        return word + ", " + name;
    }
}
