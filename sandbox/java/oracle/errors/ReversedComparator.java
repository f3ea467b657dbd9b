import java.util.*;

public class ReversedComparator {
    public static void main(String[] args) {
        Object byLength = Comparator.comparing(s -> s.length()).reversed();
        System.out.println(byLength != null);
    }
}
