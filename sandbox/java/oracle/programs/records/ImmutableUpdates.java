import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class ImmutableUpdates {
    record Address(String street, String city) { Address withCity(String c) { return new Address(street, c); } }
    record Customer(String name, Address address, Set<String> tags) {
        Customer { Objects.requireNonNull(name); tags = Collections.unmodifiableSet(new TreeSet<>(tags)); }
        Customer with(UnaryOperator<Address> change) { return new Customer(name, change.apply(address), tags); }
        Customer tagged(String... more) { Set<String> all = new HashSet<>(tags); all.addAll(Arrays.asList(more)); return new Customer(name, address, all); }
    }
    interface Event {}
    record Deposited(int amount) implements Event {}
    record Withdrawn(int amount) implements Event {}
    record Renamed(String to) implements Event {}
    record State(String owner, int balance, int version) {
        State apply(Event e) {
            if (e instanceof Deposited d) return new State(owner, balance + d.amount(), version + 1);
            if (e instanceof Withdrawn w && w.amount() <= balance) return new State(owner, balance - w.amount(), version + 1);
            if (e instanceof Renamed r) return new State(r.to(), balance, version + 1);
            throw new IllegalStateException("cannot apply " + e + " to " + this);
        }
    }

    public static void main(String[] args) {
        Customer c = new Customer("Ada", new Address("Main St", "London"), Set.of("new"));
        Customer d = c.with(a -> a.withCity("Paris")).tagged("vip", "a");
        System.out.println(c + "\n" + d + " " + c.equals(d) + " " + c.address().street().equals(d.address().street()));
        try {
            d.tags().add("x");
        } catch (UnsupportedOperationException e) {
            System.out.println("tags are fixed");
        }
        List<Event> events = List.of(new Deposited(100), new Withdrawn(30), new Renamed("Bob"), new Withdrawn(5));
        State s = new State("Ann", 0, 0);
        List<State> history = new ArrayList<>(List.of(s));
        for (Event e : events) history.add(s = s.apply(e));
        System.out.println(s + " " + history.size() + " " + history.get(2));
        System.out.println(history.stream().map(State::balance).collect(Collectors.toList()));
        s.apply(new Withdrawn(1000));
    }
}
