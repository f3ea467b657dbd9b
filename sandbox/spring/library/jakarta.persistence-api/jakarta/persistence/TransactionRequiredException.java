package jakarta.persistence;

public class TransactionRequiredException extends PersistenceException {
    public TransactionRequiredException() {
    }

    public TransactionRequiredException(String message) {
        super(message);
    }

    public TransactionRequiredException(String message, Throwable cause) {
        super(message, cause);
    }
}
