public class IncompatibleReturn {
    static int f() { return "one"; }

    public static void main(String[] args) {
        System.out.println(f());
    }
}
