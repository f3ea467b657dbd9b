import java.util.*;

public class PriorityScheduling {
    enum Priority { LOW, NORMAL, HIGH }
    static class Task implements Comparable<Task> {
        private static int sequence;
        final String name;
        final Priority priority;
        final int order = sequence++;
        Task(String name, Priority priority) { this.name = name; this.priority = priority; }
        @Override public int compareTo(Task o) { int c = o.priority.compareTo(priority); return c != 0 ? c : Integer.compare(order, o.order); }
        @Override public String toString() { return name + "(" + priority.name().charAt(0) + ")"; }
    }

    public static void main(String[] args) {
        PriorityQueue<Task> q = new PriorityQueue<>();
        String[] names = {"mail", "alarm", "log", "backup", "alert", "sync"};
        Priority[] p = {Priority.NORMAL, Priority.HIGH, Priority.LOW, Priority.NORMAL, Priority.HIGH, Priority.LOW};
        for (int i = 0; i < names.length; i++) q.offer(new Task(names[i], p[i]));
        System.out.println(q.peek() + " " + q.size());
        StringBuilder order = new StringBuilder();
        while (!q.isEmpty()) order.append(q.poll()).append(' ');
        System.out.println(order);
        PriorityQueue<Integer> max = new PriorityQueue<>(Comparator.reverseOrder()), min = new PriorityQueue<>();
        int[] stream = {5, 15, 1, 3, 8, 7};
        for (int x : stream) {
            if (max.isEmpty() || x <= max.peek()) max.add(x); else min.add(x);
            if (max.size() > min.size() + 1) min.add(max.poll());
            if (min.size() > max.size()) max.add(min.poll());
            System.out.print((max.size() > min.size() ? max.peek() : (max.peek() + min.peek()) / 2.0) + " ");
        }
        System.out.println();
        List<Integer> sorted = new ArrayList<>();
        PriorityQueue<List<Integer>> merge = new PriorityQueue<>(Comparator.comparing(l -> l.get(0)));
        for (List<Integer> l : List.of(List.of(1, 4, 9), List.of(2, 3), List.of(0, 10))) merge.add(new LinkedList<>(l));
        while (!merge.isEmpty()) {
            List<Integer> l = merge.poll();
            sorted.add(l.remove(0));
            if (!l.isEmpty()) merge.add(l);
        }
        System.out.println(sorted);
    }
}
