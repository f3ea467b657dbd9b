import java.util.*;
import java.util.stream.*;

public class Polymorphism {
    interface Priced { double price(); default String label() { return String.format("%s: %.2f", getClass().getSimpleName(), price()); } }
    interface Taxed { double rate(); }
    static abstract class Product implements Priced, Comparable<Product> {
        protected final double base;
        Product(double base) { this.base = base; }
        @Override public int compareTo(Product o) { return Double.compare(price(), o.price()); }
    }
    static class Book extends Product {
        Book(double base) { super(base); }
        @Override public double price() { return base; }
    }
    static class Gadget extends Product implements Taxed {
        Gadget(double base) { super(base); }
        @Override public double rate() { return 0.2; }
        @Override public double price() { return base * (1 + rate()); }
        @Override public String label() { return super.label() + " incl. tax"; }
    }
    static class Bundle extends Product {
        private final List<Product> parts;
        Bundle(Product... parts) { super(0); this.parts = List.of(parts); }
        @Override public double price() { return parts.stream().mapToDouble(Product::price).sum() * 0.9; }
    }

    public static void main(String[] args) {
        List<Product> all = new ArrayList<>(List.of(new Gadget(50), new Book(20), new Bundle(new Book(10), new Gadget(10))));
        Collections.sort(all);
        all.forEach(p -> System.out.println(p.label()));
        System.out.println(all.stream().filter(p -> p instanceof Taxed).map(p -> ((Taxed) p).rate()).collect(Collectors.toList()));
        Map<Class<?>, Long> counts = all.stream().collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.counting()));
        counts.forEach((c, n) -> System.out.println(c.getSimpleName() + n));
    }
}
