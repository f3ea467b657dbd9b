import java.util.*;

public class Sequenced {
    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
        list.addFirst(0);
        list.addLast(4);
        System.out.println(list + " " + list.getFirst() + " " + list.getLast() + " " + list.reversed());
        list.reversed().add(9);
        System.out.println(list.removeFirst() + " " + list.removeLast() + " " + list);
        for (int i : list.reversed()) System.out.print(i + " ");
        System.out.println(list.reversed().stream().map(i -> i * 2).toList());
        try {
            new ArrayList<String>().getFirst();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        try {
            List.of(1).addFirst(2);
        } catch (UnsupportedOperationException e) {
            System.out.println("immutable");
        }
        Deque<String> deque = new ArrayDeque<>(List.of("a", "b", "c"));
        System.out.println(deque.reversed() + " " + deque.reversed().peekFirst());
        LinkedHashSet<String> set = new LinkedHashSet<>(List.of("x", "y", "z"));
        set.addFirst("z");
        set.addLast("x");
        System.out.println(set + " " + set.getFirst() + " " + set.getLast() + " " + set.reversed());
        SequencedSet<String> back = set.reversed();
        back.removeFirst();
        System.out.println(set + " " + back);
        LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
        map.put("one", 1);
        map.put("two", 2);
        map.putFirst("zero", 0);
        map.putLast("one", 11);
        System.out.println(map + " " + map.firstEntry() + " " + map.lastEntry() + " " + map.reversed());
        System.out.println(map.pollFirstEntry() + " " + map.pollLastEntry() + " " + map);
        TreeMap<String, Integer> tree = new TreeMap<>(Map.of("b", 2, "a", 1, "c", 3));
        System.out.println(tree.reversed() + " " + tree.firstEntry() + " " + tree.pollLastEntry());
        TreeSet<Integer> sorted = new TreeSet<>(List.of(3, 1, 2));
        System.out.println(sorted.getFirst() + " " + sorted.reversed() + " " + sorted.removeLast() + sorted);
        SequencedCollection<Integer> any = list;
        SequencedMap<String, Integer> anyMap = tree;
        System.out.println(any.getLast() + " " + anyMap.lastEntry().getValue());
        LinkedList<Integer> linked = new LinkedList<>(List.of(5, 6));
        linked.addFirst(4);
        System.out.println(linked.getFirst() + " " + linked.getLast() + " " + linked.removeLast());
        System.out.println(new StringBuilder("a").repeat("bc", 3).repeat('d', 2) + " " + Math.clamp(15, 0, 10) + " " + Math.clamp(-2.5, -1.0, 1.0));
    }
}
