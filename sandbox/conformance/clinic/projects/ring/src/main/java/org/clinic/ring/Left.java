package org.clinic.ring;

import org.springframework.stereotype.Component;

@Component
public class Left {
    Left(Right right) { }
}
