import java.util.*;

public class ChainedCalls {
    static class Address { String city; Address(String city) { this.city = city; } String getCity() { return city; } }
    static class Person { Address address; String[] tags; Person friend; Person(Address a) { address = a; } Address getAddress() { return address; } }
    static Person someone;
    static Map<String, Person> people = new HashMap<>();

    static void show(Runnable r) {
        try {
            r.run();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        Person p = new Person(new Address(null)), lonely = new Person(null);
        show(() -> System.out.println(p.getAddress().getCity().length()));
        show(() -> System.out.println(lonely.getAddress().getCity()));
        show(() -> System.out.println(lonely.address.city));
        show(() -> System.out.println(lonely.tags[0].length()));
        show(() -> lonely.friend.address = null);
        show(() -> someone.getAddress());
        show(() -> people.get("nobody").getAddress());
        show(() -> { lonely.tags = new String[1]; System.out.println(lonely.tags[0].toUpperCase()); });
        show(() -> { long[][] m = new long[2][]; m[1][0] = 5; });
        show(() -> { String s = null; System.out.println(s.equals("x")); });
        show(() -> { Integer n = null; int k = n + 1; });
        show(() -> { Person[] all = new Person[2]; all[1].friend = p; });
        show(() -> { List<String> l = new ArrayList<>(); l.add(null); System.out.println(l.get(0).trim()); });
        show(() -> { Runnable r = null; r.run(); });
        show(() -> { char[] c = null; System.out.println(c.length); });
        show(() -> { int i = 1; Person[][] g = new Person[3][3]; g[i][i + 1].getAddress(); });
        show(() -> { throw null; });
        String t = null;
        System.out.println("concat " + t + (t == null));
        t.isEmpty();
    }
}
