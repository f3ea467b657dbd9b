public class MissingReturnValue {
    static int f() { return; }

    public static void main(String[] args) {
        System.out.println();
    }
}
