import java.util.*;

public class EqualsHashCode {
    static class Money {
        final long amount;
        final String currency;
        Money(long amount, String currency) { this.amount = amount; this.currency = currency; }
        @Override public boolean equals(Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;
            Money m = (Money) o;
            return amount == m.amount && Objects.equals(currency, m.currency);
        }
        @Override public int hashCode() { return Objects.hash(amount, currency); }
        @Override public String toString() { return amount + currency; }
    }
    static class NoHash {
        final int v;
        NoHash(int v) { this.v = v; }
        @Override public boolean equals(Object o) { return o instanceof NoHash n && n.v == v; }
        @Override public int hashCode() { return 1; }
    }

    public static void main(String[] args) {
        Set<Money> set = new HashSet<>();
        set.add(new Money(5, "EUR"));
        set.add(new Money(5, "EUR"));
        set.add(new Money(5, "USD"));
        set.add(new Money(5, null));
        System.out.println(set.size() + " " + set.contains(new Money(5, "USD")) + " " + set.contains(new Money(6, "USD")));
        System.out.println(new Money(5, "EUR").hashCode() + " " + Objects.hash() + " " + Objects.hash((Object) null) + " " + Arrays.asList(1, 2).hashCode() + " " + List.of("a", "b").hashCode() + " " + Map.of("k", 1).hashCode() + " " + Set.of(3).hashCode());
        Map<NoHash, String> m = new HashMap<>();
        for (int i = 0; i < 12; i++) m.put(new NoHash(i % 5), "v" + i);
        System.out.println(m.size() + " " + m.get(new NoHash(4)) + " " + m.values());
        Money a = new Money(1, "X"), b = a;
        System.out.println((a == b) + " " + a.equals(null) + " " + a.equals("1X") + " " + new Object().equals(a));
        System.out.println(Objects.equals(null, null) + " " + Objects.hashCode(null) + " " + Objects.toString(null) + " " + Objects.toString(null, "dflt") + " " + Objects.requireNonNullElse(a, b));
        System.out.println(new ArrayList<>(List.of(1)).equals(new LinkedList<>(List.of(1))) + " " + Set.of(1).equals(new TreeSet<>(Set.of(1))) + " " + List.of(1).equals(Set.of(1)));
        System.out.println("Aa".hashCode() == "BB".hashCode());
        System.out.println(Double.valueOf(2.5).hashCode() + " " + Boolean.FALSE.hashCode() + " " + Character.valueOf('a').hashCode() + " " + Optional.of("x").hashCode() + " " + new AbstractMap.SimpleEntry<>("k", "v").hashCode());
    }
}
