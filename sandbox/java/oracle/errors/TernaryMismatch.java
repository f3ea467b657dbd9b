public class TernaryMismatch {
    public static void main(String[] args) {
        int x = args.length > 0 ? 1 : "a";
    }
}
