import java.time.Duration;
import java.util.*;

public class Library21 {
    public static void main(String[] args) {
        String s = "banana";
        System.out.println(s.indexOf('a', 2, 4) + " " + s.indexOf('n', 3, 4) + " " + s.indexOf("an", 2, 6) + " " + s.indexOf("", 3, 5));
        try {
            s.indexOf('a', 4, 9);
        } catch (StringIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Arrays.toString("a,b;;c".splitWithDelimiters("[,;]", 0)) + Arrays.toString("a,b,c,".splitWithDelimiters(",", 2)) + Arrays.toString("xyz".splitWithDelimiters("", 0)));
        System.out.println(new StringBuilder("<").repeat("ab", 3).repeat('-', 2).append('>') + " " + new StringBuffer().repeat("z", 2));
        try {
            new StringBuilder().repeat("a", -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Math.clamp(15, 0, 10) + " " + Math.clamp(-3L, 0L, 10L) + " " + Math.clamp(2.5, 3.0, 4.0) + " " + Math.clamp(9f, 1f, 2f));
        try {
            Math.clamp(1, 5, 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Math.ceilDiv(7, 2) + " " + Math.ceilDiv(-7, 2) + " " + Math.ceilMod(7, 3) + " " + Math.ceilDiv(9L, 4L) + " " + Math.divideExact(9, 3));
        LinkedList<Integer> linked = new LinkedList<>(List.of(1, 2, 3, 4));
        LinkedList<Integer> back = linked.reversed();
        back.addFirst(9);
        back.removeLast();
        System.out.println(linked + " " + back + " " + back.getFirst() + " " + back.indexOf(2) + " " + back.equals(List.of(9, 4, 3, 2)) + " " + new ArrayList<>(back) + " " + back.hashCode() + " " + back.reversed());
        for (ListIterator<Integer> i = back.listIterator(); i.hasNext();) if (i.next() == 3) i.set(33);
        System.out.println(linked + " " + back.stream().map(String::valueOf).toList() + " " + back.contains(33) + " " + back.pop() + " " + linked.size());
        Collections.sort(back);
        System.out.println(back + " " + linked);
        LinkedHashMap<String, Integer> map = new LinkedHashMap<>();
        map.put("a", 1);
        map.put("b", 2);
        map.put("c", 3);
        System.out.println(map.sequencedKeySet().reversed() + " " + map.sequencedValues().getLast() + " " + map.sequencedEntrySet().getFirst() + " " + map.sequencedKeySet().removeFirst() + " " + map);
        System.out.println(new TreeMap<>(map).sequencedKeySet().reversed());
        HashMap<String, Integer> sized = HashMap.newHashMap(100);
        for (String word : "the quick brown fox jumps over a lazy dog".split(" ")) sized.put(word, word.length());
        System.out.println(sized + " " + HashSet.newHashSet(3).size() + " " + LinkedHashSet.newLinkedHashSet(2));
        try {
            HashMap.newHashMap(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Locale.of("de", "AT") + " " + Locale.of("fr").getLanguage() + " " + Duration.ofMillis(3).isPositive() + Duration.ZERO.isPositive() + Duration.ofMillis(-3).isPositive());
    }
}
