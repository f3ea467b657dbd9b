import java.util.*;

public class TodoList {
    static class Todo {
        private static class Item { final String text; final int priority; boolean done; Item(String t, int p) { text = t; priority = p; } @Override public String toString() { return (done ? "[x] " : "[ ] ") + text; } }
        private final List<Item> items = new ArrayList<>();
        Todo add(String text, int priority) { items.add(new Item(text, priority)); items.sort(Comparator.comparingInt(i -> i.priority)); return this; }
        void done(String text) { items.stream().filter(i -> i.text.equals(text)).findFirst().orElseThrow(() -> new NoSuchElementException("no item '" + text + "'")).done = true; }
        Optional<Item> find(String part) { return items.stream().filter(i -> i.text.toLowerCase().contains(part.toLowerCase())).findAny(); }
        long open() { return items.stream().filter(i -> !i.done).count(); }
        @Override public String toString() { StringBuilder b = new StringBuilder(); for (int i = 0; i < items.size(); i++) b.append(i + 1).append(". ").append(items.get(i)).append('\n'); return b.toString(); }
    }

    public static void main(String[] args) throws Exception {
        Todo t = new Todo();
        t.add("write tests", 2).add("deploy", 1).add("sleep", 3);
        t.done("deploy");
        System.out.println(t.open() + " " + t.find("DEP").map(i -> i.done).orElse(null));
        try {
            t.done("fly");
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        System.out.print(t);
    }
}
