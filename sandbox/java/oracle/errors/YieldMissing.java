public class YieldMissing {
    public static void main(String[] args) {
        int n = switch (args.length) {
            case 0 -> { System.out.println(); }
            default -> 1;
        };
    }
}
