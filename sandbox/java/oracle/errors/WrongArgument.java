public class WrongArgument {
    static void greet(String name) { }

    public static void main(String[] args) {
        greet(42);
    }
}
