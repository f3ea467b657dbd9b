package java.net;
import java.io.InterruptedIOException;
public class SocketTimeoutException extends InterruptedIOException {
    public SocketTimeoutException() { super(); }
    public SocketTimeoutException(String msg) { super(msg); }
}
