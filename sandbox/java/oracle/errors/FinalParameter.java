public class FinalParameter {
    static void f(final int n) { n++; }

    public static void main(String[] args) {
        f(1);
    }
}
