package org.clinic.ring;

import org.springframework.stereotype.Component;

@Component
public class Right {
    Right(Left left) { }
}
