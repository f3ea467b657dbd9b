import java.util.*;
import java.util.function.*;

public class EnumFeatures {
    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6);
        private static final double G = 6.67300E-11;
        private final double mass, radius;
        Planet(double mass, double radius) { this.mass = mass; this.radius = radius; }
        double gravity() { return G * mass / (radius * radius); }
    }
    enum Op implements IntBinaryOperator {
        ADD("+") { public int applyAsInt(int a, int b) { return a + b; } },
        MUL("*") { public int applyAsInt(int a, int b) { return a * b; } };
        final String symbol;
        Op(String symbol) { this.symbol = symbol; }
        static Optional<Op> of(String s) { return Arrays.stream(values()).filter(o -> o.symbol.equals(s)).findFirst(); }
        @Override public String toString() { return "Op" + symbol; }
    }
    enum Level { LOW, MID, HIGH; Level next() { return values()[(ordinal() + 1) % values().length]; } }

    public static void main(String[] args) {
        for (Planet p : Planet.values()) System.out.printf("%s %.4f%n", p, p.gravity());
        System.out.println(Op.ADD.applyAsInt(2, 3) + " " + Op.of("*").map(o -> o.applyAsInt(4, 5)).get() + " " + Op.of("/") + " " + Op.MUL + " " + Op.MUL.name());
        System.out.println(Op.ADD.getClass() + " " + Op.ADD.getDeclaringClass());
        System.out.println(Level.valueOf("MID").ordinal() + " " + Level.LOW.compareTo(Level.HIGH) + " " + Level.HIGH.next() + " " + Level.LOW.equals(Level.LOW));
        EnumMap<Level, String> map = new EnumMap<>(Level.class);
        map.put(Level.HIGH, "h");
        map.put(Level.LOW, "l");
        System.out.println(map + " " + EnumSet.of(Level.HIGH, Level.LOW) + EnumSet.allOf(Level.class) + EnumSet.complementOf(EnumSet.of(Level.MID)) + EnumSet.range(Level.LOW, Level.MID) + EnumSet.noneOf(Level.class));
        Map<Level, Integer> hash = new TreeMap<>(Comparator.reverseOrder());
        for (Level l : Level.values()) hash.put(l, l.name().length());
        System.out.println(hash);
        switch (Level.MID) {
            case LOW: System.out.println("low");
            case MID: System.out.println("mid");
            case HIGH: System.out.println("high");
        }
        try {
            Level.valueOf("NONE");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Arrays.toString(Level.values()) + Level.class.getEnumConstants().length + Enum.valueOf(Level.class, "LOW"));
    }
}
