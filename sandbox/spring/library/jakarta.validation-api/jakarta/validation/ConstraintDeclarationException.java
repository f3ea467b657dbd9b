package jakarta.validation;


public class ConstraintDeclarationException extends ValidationException {

    public ConstraintDeclarationException(Throwable arg0) {
    }

    public ConstraintDeclarationException(String arg0, Throwable arg1) {
    }

    public ConstraintDeclarationException() {
    }

    public ConstraintDeclarationException(String arg0) {
    }
}
