package jakarta.persistence;

public class PessimisticLockException extends PersistenceException {
    public PessimisticLockException() {
    }

    public PessimisticLockException(String message) {
        super(message);
    }

    public PessimisticLockException(String message, Throwable cause) {
        super(message, cause);
    }
}
