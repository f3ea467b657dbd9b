import java.util.*;

public class Comparables {
    record Version(String text) implements Comparable<Version> {
        private int[] parts() { return Arrays.stream(text.replaceAll("-.*", "").split("\\.")).mapToInt(Integer::parseInt).toArray(); }
        @Override public int compareTo(Version o) {
            int[] a = parts(), b = o.parts();
            for (int i = 0; i < Math.max(a.length, b.length); i++) {
                int c = Integer.compare(i < a.length ? a[i] : 0, i < b.length ? b[i] : 0);
                if (c != 0) return c;
            }
            return 0;
        }
        @Override public String toString() { return "v" + text; }
    }

    public static void main(String[] args) throws Exception {
        List<Version> l = new ArrayList<>();
        for (String s : "1.10.0 1.2 1.2.0.1 2.0-rc 1.2".split(" ")) l.add(new Version(s));
        Collections.sort(l);
        System.out.println(l + " " + Collections.max(l) + " " + l.indexOf(new Version("1.2")) + " " + new TreeSet<>(l).size());
        System.out.println(new Version("1.2").compareTo(new Version("1.2.0")) + " " + new Version("1.2").equals(new Version("1.2.0")));
    }
}
