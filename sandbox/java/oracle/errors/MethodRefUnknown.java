public class MethodRefUnknown {
    public static void main(String[] args) {
        java.util.function.Function<String, Integer> f = String::size;
    }
}
