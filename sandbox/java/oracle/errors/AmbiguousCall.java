public class AmbiguousCall {
    static void f(String s) { }
    static void f(Integer i) { }

    public static void main(String[] args) {
        f(null);
    }
}
