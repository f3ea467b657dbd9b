package jakarta.validation;


public interface ValidatorFactory extends AutoCloseable {

    void close();

    Validator getValidator();

    <T> T unwrap(Class<T> arg0);
}
