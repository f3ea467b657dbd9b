public class MissingBrace {
    void f() {
        System.out.println("a");
    }
