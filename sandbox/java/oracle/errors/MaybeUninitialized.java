public class MaybeUninitialized {
    public static void main(String[] args) {
        int x;
        if (args.length > 0) x = 1;
        System.out.println(x);
    }
}
