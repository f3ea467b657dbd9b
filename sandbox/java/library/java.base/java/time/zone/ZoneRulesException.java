package java.time.zone;

public class ZoneRulesException extends java.time.DateTimeException {
    public ZoneRulesException(String message) { super(message); }
    public ZoneRulesException(String message, Throwable cause) { super(message, cause); }
}
