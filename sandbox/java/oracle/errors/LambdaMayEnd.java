import java.util.function.*;
public class LambdaMayEnd { Function<String, Integer> f = s -> { if (s.isEmpty()) return 1; }; }
