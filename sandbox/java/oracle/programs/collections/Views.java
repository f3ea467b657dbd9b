import java.util.*;

public class Views {
    public static void main(String[] args) throws Exception {
        List<Integer> base = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        List<Integer> view = base.subList(1, 4), fixed = Collections.unmodifiableList(base);
        view.set(0, 20);
        view.remove(Integer.valueOf(4));
        view.add(40);
        System.out.println(base + " " + view + " " + fixed + " " + view.indexOf(3));
        Map<String, Integer> m = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3));
        m.keySet().retainAll(Set.of("a", "c"));
        m.values().remove(3);
        System.out.println(m + " " + m.entrySet().contains(Map.entry("a", 1)) + m.keySet().equals(Set.of("a")));
        Set<Integer> set = Collections.newSetFromMap(new LinkedHashMap<>());
        set.addAll(List.of(3, 1, 3));
        System.out.println(set + " " + Collections.unmodifiableSet(set).contains(1) + Collections.emptyMap().size() + Collections.singletonMap("k", "v") + Collections.singleton(9));
        Integer[] array = {3, 1, 2};
        List<Integer> asList = Arrays.asList(array);
        Collections.sort(asList);
        System.out.println(Arrays.toString(array) + Collections.indexOfSubList(List.of(1, 2, 3, 2), List.of(2, 3)) + " " + asList.hashCode());
        SortedMap<Integer, String> sorted = new TreeMap<>(Map.of(1, "x", 5, "y", 9, "z"));
        sorted.subMap(2, 9).clear();
        System.out.println(sorted + " " + sorted.tailMap(5) + sorted.firstKey());
    }
}
