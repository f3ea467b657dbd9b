package net.orchard.api;

public class Rotten extends RuntimeException {
    public Rotten(String tree, Throwable cause) {
        super("rotten: " + tree, cause);
    }
}
