import java.util.*;

public class DequesAndQueues {
    static int evaluate(String rpn) {
        Deque<Integer> stack = new ArrayDeque<>();
        for (String t : rpn.split(" ")) {
            switch (t) {
                case "+" -> stack.push(stack.pop() + stack.pop());
                case "*" -> stack.push(stack.pop() * stack.pop());
                case "-" -> { int b = stack.pop(); stack.push(stack.pop() - b); }
                default -> stack.push(Integer.parseInt(t));
            }
        }
        return stack.pop();
    }
    static boolean balanced(String s) {
        Stack<Character> stack = new Stack<>();
        for (char c : s.toCharArray()) {
            int open = "([{".indexOf(c), close = ")]}".indexOf(c);
            if (open >= 0) stack.push(c);
            else if (close >= 0 && (stack.isEmpty() || "([{".indexOf(stack.pop()) != close)) return false;
        }
        return stack.empty();
    }

    public static void main(String[] args) {
        System.out.println(evaluate("3 4 + 2 * 7 -") + " " + balanced("{[()]}") + " " + balanced("(]") + " " + balanced("(("));
        Deque<String> d = new ArrayDeque<>();
        d.offerFirst("b"); d.addLast("c"); d.push("a"); d.offer("d");
        System.out.println(d + " " + d.peekFirst() + d.peekLast() + d.pollFirst() + d.removeLast() + d.size() + d.contains("c"));
        Iterator<String> down = d.descendingIterator();
        while (down.hasNext()) System.out.print(down.next());
        System.out.println(d.poll() + d.poll() + d.poll() + d.peek());
        Queue<Integer> q = new LinkedList<>(List.of(1, 2, 3));
        q.add(4);
        System.out.println(q.element() + q.poll() + " " + q);
        try {
            new LinkedList<>().remove();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        try {
            new ArrayDeque<>().add(null);
        } catch (NullPointerException e) {
            System.out.println("no null");
        }
        try {
            new Stack<>().pop();
        } catch (EmptyStackException e) {
            System.out.println(e);
        }
        Stack<Integer> s = new Stack<>();
        for (int i = 0; i < 4; i++) s.push(i);
        System.out.println(s + " " + s.peek() + s.search(1) + s.get(0) + s.firstElement());
        Map<Integer, List<Integer>> graph = Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(4), 4, List.of());
        List<Integer> seen = new ArrayList<>();
        Queue<Integer> open = new ArrayDeque<>(List.of(1));
        while (!open.isEmpty()) {
            int n = open.remove();
            if (seen.contains(n)) continue;
            seen.add(n);
            open.addAll(graph.get(n));
        }
        System.out.println(seen);
    }
}
