package org.clinic.api;

public interface Greeter {
    String greet(String name);
}
