package java.util;

public class UnknownFormatFlagsException extends IllegalFormatException {
    public UnknownFormatFlagsException(String message) { super(message); }
}
