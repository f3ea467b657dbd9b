public class BadOperator {
    public static void main(String[] args) {
        String s = "a" - "b";
    }
}
