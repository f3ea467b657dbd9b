public class VoidValue {
    static void f() { }

    public static void main(String[] args) {
        String s = f();
    }
}
