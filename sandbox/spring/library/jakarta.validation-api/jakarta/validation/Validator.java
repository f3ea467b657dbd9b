package jakarta.validation;

import jakarta.validation.executable.ExecutableValidator;
import java.util.Set;


public interface Validator {

    ExecutableValidator forExecutables();

    <T> T unwrap(Class<T> arg0);

    <T> Set<ConstraintViolation<T>> validate(T arg0, Class<?>... arg1);

    <T> Set<ConstraintViolation<T>> validateProperty(T arg0, String arg1, Class<?>... arg2);

    <T> Set<ConstraintViolation<T>> validateValue(Class<T> arg0, String arg1, Object arg2, Class<?>... arg3);
}
