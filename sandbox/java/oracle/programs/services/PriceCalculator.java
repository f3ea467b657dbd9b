import java.util.*;
import java.util.function.*;

public class PriceCalculator {
    @FunctionalInterface interface Rule extends UnaryOperator<Double> {
        default Rule then(Rule next) { return p -> next.apply(apply(p)); }
        static Rule percent(double percent) { return p -> p * (1 - percent / 100); }
        static Rule atLeast(double floor) { return p -> Math.max(p, floor); }
    }

    public static void main(String[] args) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("none", p -> p);
        rules.put("ten", Rule.percent(10));
        rules.put("ten twice", Rule.percent(10).then(Rule.percent(10)));
        rules.put("half but 30", Rule.percent(50).then(Rule.atLeast(30)));
        for (double price : new double[] {100, 49.99}) {
            rules.forEach((name, rule) -> System.out.printf("%-12s %8.3f -> %8.3f%n", name, price, rule.apply(price)));
        }
        Rule all = rules.values().stream().reduce(p -> p, Rule::then);
        System.out.println(all.apply(200.0));
    }
}
