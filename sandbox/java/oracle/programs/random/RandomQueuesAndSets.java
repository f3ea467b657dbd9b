import java.util.*;

/** Random operations on deques, priority queues and navigable sets. */
public class RandomQueuesAndSets {
    interface Step { Object run() ; }

    static Object result(Step step) {
        try {
            return step.run();
        } catch (RuntimeException e) {
            return e;
        }
    }

    static Object removeBackwards(Deque<Integer> deque, int value) {
        StringBuilder seen = new StringBuilder();
        for (Iterator<Integer> at = deque.descendingIterator(); at.hasNext();) {
            int element = at.next();
            seen.append(element);
            if (element == value) at.remove();
        }
        return seen;
    }

    static Object step(Deque<Integer> deque, int which, int value) {
        switch (which) {
            case 0, 1: deque.addFirst(value); return "first";
            case 2, 3: deque.addLast(value); return "last";
            case 4: return deque.pollFirst();
            case 5: return deque.pollLast();
            case 6: return deque.pop();
            case 7: deque.push(value); return "pushed";
            case 8: return deque.peekLast();
            case 9: return deque.removeFirstOccurrence(value);
            case 10: return deque.removeLastOccurrence(value);
            case 11: return deque.removeIf(x -> x == value);
            case 12: return removeBackwards(deque, value);
            default: return deque.element();
        }
    }

    static Object step(PriorityQueue<Integer> queue, int which, int value) {
        switch (which % 7) {
            case 0, 1, 2: return queue.offer(value);
            case 3: return queue.poll();
            case 4: return queue.remove(value);
            case 5: return queue.peek();
            default: return queue.removeIf(x -> x == value);
        }
    }

    static Object step(NavigableSet<Integer> set, int which, int value) {
        switch (which) {
            case 0, 1, 2, 3: return set.add(value);
            case 4: return set.floor(value) + "" + set.ceiling(value);
            case 5: return set.lower(value) + "" + set.higher(value);
            case 6: return set.headSet(value, true) + "" + set.tailSet(value);
            case 7: return set.descendingSet().headSet(value, false);
            case 8:
                NavigableSet<Integer> part = set.subSet(Math.min(5, value), true, Math.max(5, value), false);
                return part + " " + part.size() + part.higher(6) + part.floor(6) + result(() -> part.add(30));
            case 9: return set.pollFirst();
            case 10: return set.pollLast();
            case 11: set.subSet(8, 12).clear(); return set.size();
            case 12: return set.first() + set.last();
            default: return set.remove(value);
        }
    }

    static void print(String name, Collection<Integer> collection, StringBuilder log) {
        System.out.println(name + " " + collection + " " + log.toString().hashCode());
    }

    public static void main(String[] args) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            for (Deque<Integer> deque : List.of(new ArrayDeque<Integer>(), new LinkedList<Integer>())) {
                StringBuilder log = new StringBuilder();
                for (int i = 0; i < 150; i++) log.append(result(() -> step(deque, random.nextInt(14), random.nextInt(20)))).append('/');
                print(deque.getClass().getSimpleName(), deque, log);
            }
            for (PriorityQueue<Integer> queue : List.of(new PriorityQueue<Integer>(), new PriorityQueue<Integer>(Comparator.comparing(x -> x % 7)))) {
                StringBuilder log = new StringBuilder();
                for (int i = 0; i < 150; i++) log.append(result(() -> step(queue, random.nextInt(7), random.nextInt(40)))).append('/');
                print("PriorityQueue", queue, log);
            }
            TreeSet<Integer> forwards = new TreeSet<>();
            StringBuilder log = new StringBuilder();
            for (int i = 0; i < 150; i++) log.append(result(() -> step(forwards, random.nextInt(14), random.nextInt(20)))).append('/');
            print("TreeSet", forwards, log);
        }
    }
}
