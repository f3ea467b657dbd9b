package net.orchard.gate;

/** A class of the base's own. */
public class Warden {
    private final String name;

    public Warden(String name) {
        this.name = name;
    }

    public String greet(String who) {
        return name + " greets " + who;
    }

    public static String motto() {
        return "nobody enters twice";
    }
}
