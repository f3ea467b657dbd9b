import java.util.*;

public class OptionalMismatch {
    public static void main(String[] args) {
        Optional<String> o = Optional.of(5);
    }
}
