package jakarta.validation;


public class UnexpectedTypeException extends ConstraintDeclarationException {

    public UnexpectedTypeException(Throwable arg0) {
    }

    public UnexpectedTypeException(String arg0, Throwable arg1) {
    }

    public UnexpectedTypeException() {
    }

    public UnexpectedTypeException(String arg0) {
    }
}
