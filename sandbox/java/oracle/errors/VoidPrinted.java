public class VoidPrinted {
    static void f() { }

    public static void main(String[] args) {
        System.out.println(f());
    }
}
