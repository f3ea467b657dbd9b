import java.util.*;

public class ConstructorChain {
    static class Pizza {
        private final String size;
        private final List<String> toppings;
        private final boolean extraCheese;
        Pizza() { this("medium"); }
        Pizza(String size) { this(size, new ArrayList<>(), false); }
        Pizza(Pizza other) { this(other.size, new ArrayList<>(other.toppings), other.extraCheese); }
        private Pizza(String size, List<String> toppings, boolean extraCheese) {
            this.size = size;
            this.toppings = toppings;
            this.extraCheese = extraCheese;
        }
        Pizza with(String topping) { Pizza p = new Pizza(this); p.toppings.add(topping); return p; }
        static Builder builder() { return new Builder(); }
        static class Builder {
            private String size = "small";
            private final List<String> toppings = new LinkedList<>();
            private boolean cheese;
            Builder size(String s) { size = s; return this; }
            Builder topping(String... t) { toppings.addAll(Arrays.asList(t)); return this; }
            Builder cheese() { cheese = true; return this; }
            Pizza build() {
                if (toppings.isEmpty()) throw new IllegalStateException("no toppings");
                return new Pizza(size, List.copyOf(toppings), cheese);
            }
        }
        @Override public String toString() { return size + toppings + (extraCheese ? "+cheese" : ""); }
    }

    public static void main(String[] args) {
        Pizza p = new Pizza();
        System.out.println(p + " " + p.with("ham").with("olives") + " " + p);
        System.out.println(Pizza.builder().size("large").topping("a", "b").cheese().build());
        try {
            Pizza.builder().topping("x").build().toppings.add("y");
        } catch (UnsupportedOperationException e) {
            System.out.println("immutable");
        }
        Pizza.builder().build();
    }
}
