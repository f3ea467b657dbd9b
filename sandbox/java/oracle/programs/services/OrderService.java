import java.util.*;
import java.util.stream.Collectors;

public class OrderService {
    enum Status { NEW, PAID, SHIPPED, CANCELLED }

    record Item(String sku, int quantity, double price) {
        double total() { return quantity * price; }
    }

    static class Order {
        private final long id;
        private final List<Item> items = new ArrayList<>();
        private Status status = Status.NEW;

        Order(long id) { this.id = id; }

        Order add(String sku, int quantity, double price) {
            items.add(new Item(sku, quantity, price));
            return this;
        }

        double total() { return items.stream().mapToDouble(Item::total).sum(); }

        void pay() {
            if (status != Status.NEW) throw new IllegalStateException("Order " + id + " is " + status);
            status = Status.PAID;
        }

        @Override public String toString() { return "Order#" + id + items + " " + status; }
    }

    private final Map<Long, Order> orders = new LinkedHashMap<>();
    private long next = 1;

    Order create() {
        Order order = new Order(next++);
        orders.put(order.id, order);
        return order;
    }

    Optional<Order> find(long id) { return Optional.ofNullable(orders.get(id)); }

    Map<Status, Long> countByStatus() {
        return orders.values().stream().collect(Collectors.groupingBy(o -> o.status, TreeMap::new, Collectors.counting()));
    }

    public static void main(String[] args) {
        OrderService service = new OrderService();
        service.create().add("apple", 3, 0.5).add("pear", 2, 0.75);
        service.create().add("kiwi", 10, 0.2);
        service.create();
        service.find(1).ifPresent(Order::pay);
        System.out.println(service.find(1).map(Order::total).orElse(-1.0));
        System.out.println(service.find(2).map(Object::toString).orElse("none"));
        System.out.println(service.find(9).map(Object::toString).orElse("none"));
        System.out.println(service.countByStatus());
        try {
            service.find(1).orElseThrow().pay();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.printf("%.2f%n", service.orders.values().stream().mapToDouble(Order::total).average().orElse(0));
    }
}
