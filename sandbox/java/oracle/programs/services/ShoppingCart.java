import java.util.*;
import java.util.stream.*;

public class ShoppingCart {
    sealed interface Discount permits Percent, Fixed, None {}
    record Percent(int percent) implements Discount {}
    record Fixed(long cents) implements Discount {}
    enum None implements Discount { INSTANCE }

    record Line(String name, int count, long cents) {}

    static long apply(Discount d, long total) {
        if (d instanceof Percent p) return total - total * p.percent() / 100;
        if (d instanceof Fixed f && f.cents() < total) return total - f.cents();
        if (d instanceof Fixed) return 0;
        return total;
    }

    static String money(long cents) { return String.format("$%,d.%02d", cents / 100, cents % 100); }

    public static void main(String[] args) {
        List<Line> lines = List.of(new Line("laptop", 1, 129_900), new Line("mouse", 3, 1_999), new Line("cable", 10, 305));
        long total = lines.stream().mapToLong(l -> l.count() * l.cents()).sum();
        System.out.println(money(total));
        for (Discount d : new Discount[] {new Percent(15), new Fixed(5_000), new Fixed(99_999_999), None.INSTANCE}) {
            System.out.printf("%-22s %12s%n", d, money(apply(d, total)));
        }
        String table = lines.stream()
            .map(l -> String.format("|%-8s|%3d|%9s|", l.name(), l.count(), money(l.cents())))
            .collect(Collectors.joining("\n"));
        System.out.println(table);
        LongSummaryStatistics statistics = lines.stream().mapToLong(Line::cents).summaryStatistics();
        System.out.println(statistics);
    }
}
