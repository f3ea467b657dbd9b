package java.time.temporal;

public interface TemporalField {
    boolean isDateBased();
    boolean isTimeBased();
}
