package net.rails.api;

public class Late extends RuntimeException {
    private final int minutes;

    public Late(int minutes) {
        super(minutes + " minutes late");
        this.minutes = minutes;
    }

    public int getMinutes() {
        return minutes;
    }
}
