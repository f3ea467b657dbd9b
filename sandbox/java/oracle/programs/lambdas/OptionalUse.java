import java.util.*;

public class OptionalUse {
    record Address(String city) {}
    record User(String name, Address address) {
        Optional<Address> home() { return Optional.ofNullable(address); }
    }
    static Optional<User> find(String name) {
        return switch (name) {
            case "ada" -> Optional.of(new User("Ada", new Address("London")));
            case "bob" -> Optional.of(new User("Bob", null));
            default -> Optional.empty();
        };
    }

    public static void main(String[] args) {
        for (String n : List.of("ada", "bob", "eve")) {
            System.out.println(find(n).flatMap(User::home).map(Address::city).map(String::toUpperCase).orElse("nowhere"));
            find(n).ifPresentOrElse(u -> System.out.print("found " + u.name()), () -> System.out.print("missing"));
            System.out.println(" " + find(n).filter(u -> u.address() != null).isPresent() + " " + find(n).isEmpty());
        }
        System.out.println(Optional.of(5) + " " + Optional.empty() + " " + OptionalInt.of(3) + " " + OptionalDouble.empty() + " " + OptionalLong.of(4).getAsLong());
        System.out.println(Optional.of("a").or(() -> Optional.of("b")).get() + Optional.<String>empty().or(() -> Optional.of("b")).get() + Optional.empty().orElseGet(() -> "made") + Optional.of(1).equals(Optional.of(1)) + Optional.of(3).stream().count());
        try {
            find("eve").orElseThrow();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            Optional.of(null);
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        find("zed").orElseThrow(() -> new IllegalArgumentException("no zed"));
    }
}
