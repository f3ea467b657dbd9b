import java.util.*;
import java.util.stream.IntStream;

/** Random operations on every kind of list, with indices that are sometimes out of bounds. */
public class RandomLists {
    static Object changeThroughView(List<Integer> list) {
        List<Integer> view = list.subList(list.size() / 3, list.size() / 2);
        String seen = view + " " + view.size() + " " + view.hashCode();
        if (view.size() > 2) {
            view.remove(0);
            view.add(99);
            view.clear();
        }
        return seen;
    }

    static void walkBackwards(List<Integer> list, int value) {
        ListIterator<Integer> at = list.listIterator(list.size() / 2);
        while (at.hasPrevious()) {
            int element = at.previous();
            if (element == value) at.remove();
            else if (element == value + 1) at.set(0);
            else if (element == value + 2) at.add(1);
        }
    }

    static Object step(List<Integer> list, Random random) {
        int value = random.nextInt(30);
        int size = list.size();
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3: return list.add(value);
            case 4: list.add(random.nextInt(size + 2), value); return "added";
            case 5: return list.remove(random.nextInt(size + 1));
            case 6: return list.remove((Object) value);
            case 7: return list.set(random.nextInt(size + 1), value);
            case 8: return list.indexOf(value) + list.lastIndexOf(value);
            case 9: return list.addAll(random.nextInt(size + 2), List.of(value, value + 1));
            case 10: return list.removeIf(x -> x == value);
            case 11: list.sort(random.nextBoolean() ? null : Comparator.reverseOrder()); return "sorted";
            case 12: Collections.shuffle(list, new Random(value)); return "shuffled";
            case 13: return changeThroughView(list);
            case 14: return list.retainAll(IntStream.range(0, 29).boxed().toList());
            case 15: walkBackwards(list, value); return "walked";
            case 16: Collections.rotate(list, value - 15); Collections.reverse(list); return "turned";
            default: list.replaceAll(x -> x + 1); return "replaced";
        }
    }

    static void run(String name, List<Integer> list, Random random) {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            try {
                log.append(step(list, random)).append(';');
            } catch (RuntimeException e) {
                log.append(e).append(';');
            }
        }
        log.append(list).append(list.hashCode()).append(list.contains(5)).append(list.equals(new ArrayList<>(list))).append(Arrays.toString(list.toArray(new Integer[0])));
        System.out.println(name + " " + list + " " + log.toString().hashCode());
    }

    public static void main(String[] args) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            run("ArrayList", new ArrayList<>(), random);
            run("LinkedList", new LinkedList<>(), random);
            run("Vector", new Vector<>(), random);
            run("subList", new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8)).subList(2, 6), random);
        }
    }
}
