import java.util.*;

public class EnumSwitches {
    enum Light { RED, GREEN, YELLOW }
    enum Shape { CIRCLE { @Override double area(double s) { return Math.PI * s * s; } }, SQUARE { @Override double area(double s) { return s * s; } }; abstract double area(double s); }

    static Light next(Light l) {
        switch (l) {
            case RED: return Light.GREEN;
            case GREEN: return Light.YELLOW;
            case YELLOW: return Light.RED;
        }
        throw new AssertionError();
    }
    static int wait(Light l) { return switch (l) { case RED -> 30; case GREEN -> { int base = 20; yield base + 5; } case YELLOW -> 3; }; }

    public static void main(String[] args) {
        Light l = Light.RED;
        int total = 0;
        for (int i = 0; i < 7; i++) { total += wait(l); l = next(l); }
        System.out.println(l + " " + total);
        for (Shape s : Shape.values()) System.out.printf("%s %.2f %s%n", s, s.area(2), s.getDeclaringClass().getSimpleName());
        Map<Light, Integer> m = new EnumMap<>(Light.class);
        for (Light x : Light.values()) m.put(x, x.name().length());
        System.out.println(m + " " + EnumSet.complementOf(EnumSet.of(Light.RED)) + " " + Light.valueOf("GREEN").compareTo(Light.YELLOW));
        StringBuilder b = new StringBuilder();
        for (Light x : Light.values()) {
            switch (x) {
                case RED -> b.append("stop");
                case GREEN, YELLOW -> { if (x == Light.GREEN) continue; b.append("careful"); }
            }
            b.append(';');
        }
        System.out.println(b);
        Light none = null;
        try {
            System.out.println(switch (none) { case RED -> 1; default -> 2; });
        } catch (NullPointerException e) {
            System.out.println("no light");
        }
        Light.valueOf("BLUE");
    }
}
