import java.util.*;

public class Leaderboard {
    static class Board {
        private final Map<String, Integer> scores = new HashMap<>();
        private final NavigableMap<Integer, SortedSet<String>> byScore = new TreeMap<>(Comparator.reverseOrder());
        void score(String who, int points) {
            int old = scores.getOrDefault(who, 0), now = scores.merge(who, points, Integer::sum);
            byScore.computeIfPresent(old, (k, s) -> { s.remove(who); return s.isEmpty() ? null : s; });
            byScore.computeIfAbsent(now, k -> new TreeSet<>()).add(who);
        }
        List<String> top(int n) {
            List<String> out = new ArrayList<>();
            for (var e : byScore.entrySet()) for (String s : e.getValue()) if (out.size() < n) out.add(s + "=" + e.getKey());
            return out;
        }
        int rank(String who) { return scores.containsKey(who) ? byScore.headMap(scores.get(who), false).values().stream().mapToInt(Set::size).sum() + 1 : -1; }
    }

    public static void main(String[] args) throws Exception {
        Board b = new Board();
        String[] games = {"ann:30", "bob:25", "ann:12", "cid:42", "bob:17", "dee:1"};
        for (String g : games) { String[] p = g.split(":"); b.score(p[0], Integer.parseInt(p[1])); }
        System.out.println(b.top(3) + " " + b.rank("bob") + " " + b.rank("nobody"));
        b.score("dee", 100);
        System.out.println(b.top(10));
    }
}
