public class LambdaShadow {
    public static void main(String[] args) {
        String s = "a";
        java.util.function.Function<String, String> f = s -> s;
    }
}
