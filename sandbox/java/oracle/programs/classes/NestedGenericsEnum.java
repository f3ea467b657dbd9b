import java.util.*;
import java.util.function.*;

public class NestedGenericsEnum {
    enum Unit {
        METER("m", 1.0), KILOMETER("km", 1000.0), MILE("mi", 1609.344);
        private static final Map<String, Unit> BY_SYMBOL = new HashMap<>();
        static { for (Unit u : values()) BY_SYMBOL.put(u.symbol, u); }
        final String symbol;
        final double factor;
        Unit(String symbol, double factor) { this.symbol = symbol; this.factor = factor; }
        double to(Unit other, double value) { return value * factor / other.factor; }
        static Unit of(String symbol) {
            return Optional.ofNullable(BY_SYMBOL.get(symbol)).orElseThrow(() -> new NoSuchElementException("unit " + symbol));
        }
    }
    enum Strategy implements BiFunction<Integer, Integer, Integer> {
        SUM(Integer::sum), DIFFERENCE((a, b) -> a - b), GCD { @Override public Integer apply(Integer a, Integer b) { return b == 0 ? a : apply(b, a % b); } };
        private final BinaryOperator<Integer> op;
        Strategy() { this(null); }
        Strategy(BinaryOperator<Integer> op) { this.op = op; }
        @Override public Integer apply(Integer a, Integer b) { return op.apply(a, b); }
    }

    public static void main(String[] args) {
        System.out.println(Unit.of("km").to(Unit.MILE, 10) + " " + Unit.MILE.to(Unit.METER, 1));
        for (Strategy s : Strategy.values()) System.out.print(s + "=" + s.apply(84, 36) + " ");
        System.out.println();
        EnumMap<Unit, List<String>> map = new EnumMap<>(Unit.class);
        map.computeIfAbsent(Unit.MILE, u -> new ArrayList<>()).add("road");
        map.computeIfAbsent(Unit.METER, u -> new ArrayList<>()).add("room");
        System.out.println(map);
    }
}
