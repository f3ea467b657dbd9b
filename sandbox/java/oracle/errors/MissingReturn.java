public class MissingReturn {
    static int f(int n) {
        if (n > 0) return 1;
    }

    public static void main(String[] args) {
        System.out.println(f(1));
    }
}
