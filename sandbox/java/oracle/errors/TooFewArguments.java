public class TooFewArguments {
    static int add(int a, int b) { return a + b; }

    public static void main(String[] args) {
        add(1);
    }
}
