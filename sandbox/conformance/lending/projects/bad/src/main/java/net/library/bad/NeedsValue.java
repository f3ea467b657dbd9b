package net.library.bad;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class NeedsValue {
    public NeedsValue(@Value("${bad.number:3}") int number) {
        if (number > 5) {
            throw new IllegalArgumentException("too many: " + number);
        }
    }
}
