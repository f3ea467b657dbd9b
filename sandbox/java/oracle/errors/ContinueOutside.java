public class ContinueOutside {
    public static void main(String[] args) {
        if (args.length > 1) continue;
    }
}
