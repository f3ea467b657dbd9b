package java.util;

public class IllegalFormatArgumentIndexException extends IllegalFormatException {
    public IllegalFormatArgumentIndexException(String message) { super(message); }
}
