public class SwitchScope {
    static final int A = 1, B = A << 2;

    static String describe(Object o) {
        if (o instanceof Integer i && i > 10) return "big " + i;
        else if (o instanceof Integer i) return "int " + i;
        if (!(o instanceof String s)) return "no string";
        return s.length() + ":" + s;
    }

    public static void main(String[] args) {
        for (int n = 0; n <= 5; n++) {
            switch (n) {
                case A:
                    int x = n * 2;
                    System.out.println("A " + x);
                    break;
                case B:
                    x = 40;
                    System.out.println("B " + x);
                    continue;
                default:
                    System.out.println("- " + n);
            }
            System.out.println("after " + n);
        }
        outer:
        for (int i = 0; ; i++) {
            switch (i) {
                case 2: continue outer;
                case 4: break outer;
                default: System.out.print(i + ";");
            }
        }
        System.out.println();
        System.out.println(describe(11) + ", " + describe(3) + ", " + describe("abc") + ", " + describe(null));
        int day = 3;
        int length = switch (day) { case 1, 3, 5 -> 31; case 2 -> { int y = 2024; yield y % 4 == 0 ? 29 : 28; } default -> 30; } + 100;
        System.out.println(length);
        long total = 0;
        for (byte b = 0; b < 4; b++) total += switch (b) { case 0 -> 1L; case 1 -> 'a'; default -> b; };
        System.out.println(total);
    }
}
