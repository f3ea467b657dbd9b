package java.util;

public class IllegalFormatCodePointException extends IllegalFormatException {
    public IllegalFormatCodePointException(String message) { super(message); }
}
