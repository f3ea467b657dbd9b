import java.util.*;

public class ArrayBounds {
    static void attempt(String what, Runnable r) {
        try {
            r.run();
            System.out.println(what + " fine");
        } catch (RuntimeException e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        int[] a = {1, 2, 3};
        attempt("read", () -> System.out.println(a[3]));
        attempt("negative", () -> a[-1] = 0);
        attempt("size", () -> System.out.println(new int[-5].length));
        attempt("list get", () -> new ArrayList<>(List.of(1)).get(1));
        attempt("list set", () -> new ArrayList<Integer>().set(0, 1));
        attempt("list add", () -> new ArrayList<Integer>().add(2, 1));
        attempt("list remove", () -> new ArrayList<Integer>().remove(0));
        attempt("linked", () -> new LinkedList<Integer>().get(0));
        attempt("first", () -> new LinkedList<Integer>().getFirst());
        attempt("deque", () -> new ArrayDeque<Integer>().removeFirst());
        attempt("List.of", () -> List.of(1, 2, 3).get(3));
        attempt("asList", () -> Arrays.asList(1, 2).get(2));
        attempt("asList add", () -> Arrays.asList(1, 2).add(3));
        attempt("subList", () -> List.of(1, 2, 3).subList(2, 5));
        attempt("store", () -> { Object[] o = new String[1]; o[0] = 1; });
        attempt("substring", () -> "abc".substring(4));
        attempt("iterator", () -> new ArrayList<String>().iterator().next());
        attempt("optional", () -> Optional.empty().get());
        attempt("copy", () -> System.arraycopy(a, 2, new int[3], 0, 2));
        attempt("range", () -> Arrays.copyOfRange(a, 3, 2));
        attempt("checkIndex", () -> Objects.checkIndex(5, 5));
        System.out.println(a[a.length]);
    }
}
