public class SwitchForms {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN }

    static int old(int n) {
        int sum = 0;
        switch (n) {
            case 1: sum += 1;
            case 2: sum += 10; break;
            case 3: { sum += 100; }
            default: sum += 1000;
            case 4: sum += 10000;
        }
        return sum;
    }

    static String arrow(Day d) {
        return switch (d) {
            case SAT, SUN -> "weekend";
            case FRI -> {
                String s = "almost";
                yield s + "!";
            }
            default -> d.name().toLowerCase();
        };
    }

    static int text(String s) {
        switch (s) {
            case "one" -> { return 1; }
            case "two", "zwei" -> { return 2; }
            case "AaAa", "BBBB" -> { return s.hashCode(); }
            default -> throw new IllegalArgumentException("not a number: " + s);
        }
    }

    static char grade(int points) {
        return switch (points / 10) {
            case 10, 9: yield 'A';
            case 8: yield 'B';
            default: if (points < 0) yield '?'; yield 'F';
        };
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++) System.out.print(old(i) + " ");
        System.out.println();
        for (Day d : Day.values()) System.out.print(arrow(d) + " ");
        System.out.println();
        System.out.println(text("one") + text("zwei") + " " + text("BBBB"));
        System.out.println("" + grade(100) + grade(85) + grade(3) + grade(-30));
        char c = 'b';
        switch (c) { case 'a': System.out.println("a"); break; case 'b': System.out.println("b!"); }
        Integer boxed = 7;
        switch (boxed) { case 7 -> System.out.println("seven"); default -> System.out.println("other"); }
        try {
            text(null);
        } catch (NullPointerException e) {
            System.out.println("NPE");
        }
        text("three");
    }
}
