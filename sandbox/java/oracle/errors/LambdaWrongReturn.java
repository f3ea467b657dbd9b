public class LambdaWrongReturn {
    public static void main(String[] args) {
        java.util.function.Supplier<Integer> s = () -> "a";
    }
}
