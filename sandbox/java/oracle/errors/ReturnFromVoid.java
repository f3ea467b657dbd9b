public class ReturnFromVoid {
    static void f() { return 1; }

    public static void main(String[] args) {
        System.out.println();
    }
}
