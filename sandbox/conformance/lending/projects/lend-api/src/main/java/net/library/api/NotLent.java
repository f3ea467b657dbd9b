package net.library.api;

public class NotLent extends Exception {
    public NotLent(String message) {
        super(message);
    }
}
