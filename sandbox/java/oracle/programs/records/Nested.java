import java.util.*;

public class Nested {
    record Customer(String name, Optional<String> email) {}
    record Line(String item, int count, double price) {
        private static final int MAX = 100;
        Line {
            if (item.isBlank() || count < 1 || count > MAX) throw new IllegalArgumentException("bad line: '" + item + "' x" + count);
        }
        double sum() { return count * price; }
        Line with(int count) { return new Line(item, count, price); }
    }
    record Order(int id, Customer customer, List<Line> lines) {
        double total() { return lines.stream().mapToDouble(Line::sum).sum(); }
        Order withCustomer(Customer c) { return new Order(id, c, lines); }
    }

    public static void main(String[] args) throws Exception {
        var o = new Order(1, new Customer("Ada", Optional.of("a@x")), List.of(new Line("pen", 2, 1.5), new Line("ink", 1, 7)));
        System.out.println(o);
        System.out.println(o.total() + " " + o.customer().email().map(String::toUpperCase).orElse("-") + " " + o.lines().get(0).with(5));
        System.out.println(o.equals(new Order(1, o.customer(), new ArrayList<>(o.lines()))) + " " + o.withCustomer(new Customer("Bob", Optional.empty())).customer());
        Map<Customer, List<Order>> by = new HashMap<>();
        by.computeIfAbsent(new Customer("Ada", Optional.of("a@x")), k -> new ArrayList<>()).add(o);
        System.out.println(by.get(o.customer()).size() + " " + Order.class.isRecord() + " " + Line.class.getRecordComponents().length);
        try {
            new Line("", 0, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
