package java.time;

public final class Duration implements TemporalAmount, Comparable<Duration>, java.io.Serializable {
    public boolean isPositive() { return (seconds | nanos) > 0; }
}
