import java.util.function.*;

public class LambdaNoValue {
    static final Function<String, String> TRIM = s -> {
        if (s.isEmpty()) return "none";
    };
}
