package jakarta.validation;


public interface ConstraintViolation<T> {

    Object[] getExecutableParameters();

    Object getExecutableReturnValue();

    Object getInvalidValue();

    Object getLeafBean();

    String getMessage();

    String getMessageTemplate();

    Path getPropertyPath();

    T getRootBean();

    Class<T> getRootBeanClass();

    <U> U unwrap(Class<U> arg0);
}
