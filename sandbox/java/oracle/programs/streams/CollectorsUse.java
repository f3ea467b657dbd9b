import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

public class CollectorsUse {
    enum Team { RED, BLUE }
    record Player(String name, Team team, int score, double rating) {}

    static void show(Object o) { System.out.println(o); }

    public static void main(String[] args) {
        List<Player> players = List.of(new Player("Ann", Team.RED, 12, 3.5), new Player("Ben", Team.BLUE, 7, 4.25), new Player("Cid", Team.RED, 30, 1.0), new Player("Dan", Team.BLUE, 7, 2.75), new Player("Eva", Team.RED, 12, 5));
        show(players.stream().collect(Collectors.groupingBy(Player::team, TreeMap::new, Collectors.mapping(Player::name, Collectors.toList()))));
        show(players.stream().collect(Collectors.groupingBy(Player::score, TreeMap::new, Collectors.counting())));
        show(new TreeMap<>(players.stream().collect(Collectors.groupingBy(Player::team, Collectors.averagingInt(Player::score)))));
        show(players.stream().collect(Collectors.partitioningBy(p -> p.rating() > 3)).get(true).size() + " " + players.stream().collect(Collectors.partitioningBy(p -> p.score() > 10, Collectors.summingDouble(Player::rating))));
        show(players.stream().collect(Collectors.toMap(Player::name, Player::score)));
        show(players.stream().collect(Collectors.toMap(Player::team, Function.identity(), (a, b) -> a.score() >= b.score() ? a : b, () -> new EnumMap<>(Team.class))));
        try {
            players.stream().collect(Collectors.toMap(Player::score, Player::name));
        } catch (IllegalStateException e) {
            show(e.getMessage());
        }
        show(players.stream().collect(Collectors.summarizingInt(Player::score)));
        show(players.stream().map(Player::name).collect(Collectors.collectingAndThen(Collectors.toList(), l -> { Collections.reverse(l); return l; })));
        show(players.stream().collect(Collectors.maxBy(Comparator.comparingDouble(Player::rating))).map(Player::name) + " " + players.stream().collect(Collectors.reducing(0, Player::score, Integer::sum)) + " " + players.stream().collect(Collectors.averagingDouble(Player::rating)));
        show(players.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Player::score), (n, s) -> s + "/" + n)));
        show(players.stream().map(Player::score).collect(Collectors.toCollection(TreeSet::new)) + " " + players.stream().map(Player::score).collect(Collectors.toSet()).size() + players.stream().map(Player::name).collect(Collectors.toUnmodifiableList()));
        show(players.stream().collect(Collectors.groupingBy(Player::team, TreeMap::new, Collectors.groupingBy(p -> p.score() / 10, TreeMap::new, Collectors.mapping(p -> p.name().charAt(0), Collectors.toSet())))));
        show(players.stream().collect(Collectors.filtering(p -> p.score() < 10, Collectors.mapping(Player::name, Collectors.joining("+")))) + players.stream().collect(Collectors.flatMapping(p -> p.name().chars().mapToObj(c -> (char) c), Collectors.counting())));
        show(players.stream().sorted(Comparator.comparing(Player::team).thenComparing(Player::rating, Comparator.reverseOrder())).map(Player::name).toList());
        Map<Boolean, List<Integer>> parity = IntStream.range(0, 10).boxed().collect(Collectors.partitioningBy(i -> i % 2 == 0));
        show(parity + " " + parity.get(false).stream().mapToInt(Integer::intValue).sum());
        show(Stream.of("a,b", "c").flatMap(s -> Arrays.stream(s.split(","))).collect(Collectors.toMap(s -> s, String::hashCode, Integer::sum, LinkedHashMap::new)));
        DoubleSummaryStatistics d = players.stream().mapToDouble(Player::rating).summaryStatistics();
        show(d.getMin() + " " + d.getMax() + " " + d.getAverage() + " " + d.getCount() + " " + d);
    }
}
