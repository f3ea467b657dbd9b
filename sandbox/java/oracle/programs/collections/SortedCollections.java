import java.util.*;

public class SortedCollections {
    record Person(String name, int age, String city) {}

    public static void main(String[] args) {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 10; i <= 50; i += 10) map.put(i, "v" + i);
        System.out.println(map.firstKey() + " " + map.lastEntry() + " " + map.floorKey(25) + " " + map.ceilingEntry(25) + " " + map.higherKey(50) + " " + map.lowerKey(20));
        System.out.println(map.headMap(30) + " " + map.tailMap(30) + " " + map.subMap(20, true, 40, true) + " " + map.descendingMap() + map.headMap(30, true));
        map.pollFirstEntry();
        map.headMap(40).clear();
        System.out.println(map + " " + map.navigableKeySet() + map.descendingKeySet());
        TreeSet<String> set = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        Collections.addAll(set, "pear", "fig", "apple", "kiwi", "date", "plum", "banana", "fig");
        System.out.println(set + " " + set.first() + set.last() + " " + set.floor("zzzz") + " " + set.headSet("kiwi") + set.descendingSet() + set.pollLast());
        List<Person> people = new ArrayList<>(List.of(new Person("Ada", 36, "London"), new Person("Bob", 25, "Paris"), new Person("Cem", 36, "Paris"), new Person("Dee", 25, "London")));
        people.sort(Comparator.comparingInt(Person::age).reversed().thenComparing(Person::name, Comparator.reverseOrder()));
        people.forEach(p -> System.out.print(p.name() + " "));
        people.sort(Comparator.comparing(Person::city).thenComparing(Person::age, (a, b) -> b - a));
        for (Person p : people) System.out.print(p.name() + " ");
        System.out.println();
        List<String> withNull = Arrays.asList("b", null, "a");
        withNull.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        System.out.println(withNull);
        PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[1] != b[1] ? a[1] - b[1] : b[0] - a[0]);
        for (int i = 0; i < 6; i++) heap.offer(new int[] {i, i * 7 % 4});
        StringBuilder order = new StringBuilder();
        while (heap.size() > 0) { int[] top = heap.remove(); order.append(top[0]).append('/').append(top[1]).append(' '); }
        System.out.println(order);
        PriorityQueue<Integer> q = new PriorityQueue<>(List.of(5, 3, 8, 1, 9, 2));
        System.out.println(q + " " + q.peek());
        q.add(0);
        q.remove(8);
        System.out.println(q);
        try {
            new TreeMap<String, Integer>().put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("NPE");
        }
        try {
            new TreeSet<Object>().addAll(List.of("a", 1));
        } catch (ClassCastException e) {
            System.out.println("CCE");
        }
    }
}
