import java.util.*;
import java.util.function.*;

public class InventoryService {
    static class OutOfStockException extends RuntimeException {
        private final String sku;
        OutOfStockException(String sku, int wanted, int there) {
            super(String.format("%s: wanted %d, have %d", sku, wanted, there));
            this.sku = sku;
        }
        String sku() { return sku; }
    }

    private final Map<String, Integer> stock = new TreeMap<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();

    void onChange(Consumer<String> listener) { listeners.add(listener); }

    void receive(String sku, int quantity) {
        stock.merge(sku, quantity, Integer::sum);
        tell("+" + quantity + " " + sku);
    }

    void ship(String sku, int quantity) {
        int there = stock.getOrDefault(sku, 0);
        if (there < quantity) throw new OutOfStockException(sku, quantity, there);
        stock.computeIfPresent(sku, (k, v) -> v - quantity == 0 ? null : v - quantity);
        tell("-" + quantity + " " + sku);
    }

    private void tell(String message) { listeners.forEach(l -> l.accept(message)); }

    public static void main(String[] args) {
        InventoryService inventory = new InventoryService();
        List<String> log = new ArrayList<>();
        inventory.onChange(log::add);
        inventory.onChange(m -> System.out.println("changed: " + m));
        inventory.receive("book", 5);
        inventory.receive("pen", 100);
        inventory.receive("book", 2);
        inventory.ship("book", 7);
        try {
            inventory.ship("book", 1);
        } catch (OutOfStockException e) {
            System.out.println(e.sku() + " -> " + e.getMessage());
        }
        System.out.println(inventory.stock + " " + log.size());
    }
}
