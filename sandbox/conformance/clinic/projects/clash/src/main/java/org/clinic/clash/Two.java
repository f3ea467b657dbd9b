package org.clinic.clash;

import org.clinic.api.Greeter;
import org.springframework.stereotype.Component;

@Component
public class Two implements Greeter {
    public String greet(String name) { return name; }
}
