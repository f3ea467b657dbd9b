package jakarta.validation;

import java.lang.annotation.Annotation;

public interface ConstraintValidator<A extends Annotation, T> {

    default void initialize(A arg0) {
    }

    boolean isValid(T arg0, ConstraintValidatorContext arg1);
}
