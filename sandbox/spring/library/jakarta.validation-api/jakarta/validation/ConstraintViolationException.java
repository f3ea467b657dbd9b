package jakarta.validation;

import java.util.Set;
import java.util.stream.Collectors;

public class ConstraintViolationException extends ValidationException {
    private final Set<ConstraintViolation<?>> constraintViolations;

    public ConstraintViolationException(String message, Set<? extends ConstraintViolation<?>> constraintViolations) {
        super(message);
        this.constraintViolations = constraintViolations == null ? null : new java.util.LinkedHashSet<>(constraintViolations);
    }

    public ConstraintViolationException(Set<? extends ConstraintViolation<?>> constraintViolations) {
        this(constraintViolations == null ? null : constraintViolations.stream().map(v -> v == null ? "null" : v.getPropertyPath() + ": " + v.getMessage()).collect(Collectors.joining(", ")), constraintViolations);
    }

    public Set<ConstraintViolation<?>> getConstraintViolations() {
        return constraintViolations;
    }
}
