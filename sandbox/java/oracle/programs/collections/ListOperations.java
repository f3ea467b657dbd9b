import java.util.*;

public class ListOperations {
    public static void main(String[] args) {
        List<String> list = new ArrayList<>(List.of("d", "a", "c", "b"));
        list.add(1, "x");
        list.addAll(2, List.of("y", "z"));
        System.out.println(list + " " + list.indexOf("z") + " " + list.lastIndexOf("q") + " " + list.contains("c"));
        list.removeIf(s -> s.compareTo("w") > 0);
        list.replaceAll(String::toUpperCase);
        list.sort(null);
        System.out.println(list);
        Collections.reverse(list);
        System.out.println(list + " " + list.subList(1, 3));
        list.subList(0, 2).clear();
        System.out.println(list + " " + list.equals(List.of("B", "A")));
        Collections.swap(list, 0, 1);
        Collections.addAll(list, "M", "N", "M");
        System.out.println(Collections.frequency(list, "M") + " " + Collections.max(list) + Collections.min(list) + " " + Collections.nCopies(3, "k") + Collections.emptyList() + Collections.singletonList(1));
        ListIterator<String> it = list.listIterator();
        while (it.hasNext()) {
            int i = it.nextIndex();
            String s = it.next();
            if (i == 1) it.set(s + "!");
            if (i == 2) it.remove();
            if (i == 3) it.add("+");
        }
        while (it.hasPrevious()) System.out.print(it.previous() + " ");
        System.out.println();
        List<Integer> numbers = new LinkedList<>();
        for (int i = 0; i < 10; i++) numbers.add(i * i % 7);
        System.out.println(numbers + " " + new TreeSet<>(numbers) + " " + new LinkedHashSet<>(numbers));
        Collections.shuffle(numbers, new Random(5));
        System.out.println(numbers);
        Collections.sort(numbers, Comparator.reverseOrder());
        Collections.rotate(numbers, 3);
        System.out.println(numbers + " " + Collections.unmodifiableList(numbers).size());
        try {
            for (String s : list) if (s.equals("A")) list.remove(s);
        } catch (ConcurrentModificationException e) {
            System.out.println(e);
        }
        Object[] array = list.toArray();
        String[] strings = list.toArray(new String[0]);
        System.out.println(array.length + " " + strings[0] + " " + Arrays.asList(strings) + list.retainAll(Set.of("M", "A!")) + list);
        try {
            List.of(1, null);
        } catch (NullPointerException e) {
            System.out.println("no nulls");
        }
        System.out.println(List.copyOf(numbers).hashCode() + " " + numbers.isEmpty() + " " + new ArrayList<>(numbers).containsAll(List.of(0, 1, 2)));
        List<List<Integer>> nested = new ArrayList<>();
        for (int i = 0; i < 3; i++) nested.add(new ArrayList<>(Collections.nCopies(i, i)));
        System.out.println(nested);
        nested.get(1).add(9);
        System.out.println(nested.toString() + new ArrayList<>(nested).get(1));
    }
}
