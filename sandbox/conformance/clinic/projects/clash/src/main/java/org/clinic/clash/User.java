package org.clinic.clash;

import org.clinic.api.Greeter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

@Component
public class User {
    @Autowired
    private Greeter greeter;
}
