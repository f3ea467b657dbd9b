package jakarta.validation;


public class Validation {

    public Validation() {
    }

    public static native ValidatorFactory buildDefaultValidatorFactory();
}
