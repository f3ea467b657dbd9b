import java.math.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;

public class PayrollAndDates {
    record Employee(String name, String dept, double salary, LocalDate hired) {}
    static class Graph {
        private final Map<String, Map<String, Integer>> edges = new TreeMap<>();
        Graph edge(String a, String b, int w) { edges.computeIfAbsent(a, k -> new TreeMap<>()).put(b, w); edges.computeIfAbsent(b, k -> new TreeMap<>()).put(a, w); return this; }
        Map<String, Integer> dijkstra(String from) {
            Map<String, Integer> dist = new LinkedHashMap<>(); PriorityQueue<Map.Entry<String, Integer>> q = new PriorityQueue<>(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
            q.add(Map.entry(from, 0));
            while (!q.isEmpty()) { var e = q.poll(); if (dist.putIfAbsent(e.getKey(), e.getValue()) != null) continue; edges.getOrDefault(e.getKey(), Map.of()).forEach((to, w) -> { if (!dist.containsKey(to)) q.add(Map.entry(to, e.getValue() + w)); }); }
            return dist;
        }
    }
    public static void main(String[] args) {
        List<Employee> es = List.of(new Employee("Ann", "dev", 5200.5, LocalDate.of(2019, 3, 1)), new Employee("Bob", "ops", 4100, LocalDate.of(2021, 7, 15)), new Employee("Cid", "dev", 6100, LocalDate.of(2015, 12, 31)), new Employee("Dee", "hr", 3900.25, LocalDate.of(2020, 2, 29)));
        Map<String, Double> avg = es.stream().collect(Collectors.groupingBy(Employee::dept, TreeMap::new, Collectors.averagingDouble(Employee::salary))); System.out.println(avg);
        System.out.println(es.stream().sorted(Comparator.comparing(Employee::dept).thenComparing(Employee::salary, Comparator.reverseOrder())).map(Employee::name).toList());
        Map<String, Integer> years = es.stream().collect(Collectors.toMap(Employee::name, e -> e.hired().getYear(), (a, b) -> a, LinkedHashMap::new)); System.out.println(years);
        DoubleSummaryStatistics st = es.stream().mapToDouble(Employee::salary).summaryStatistics(); System.out.printf("%.2f %.2f %.3f %d%n", st.getMin(), st.getMax(), st.getAverage(), st.getCount());
        System.out.println(es.stream().max(Comparator.comparing(Employee::hired)).map(Employee::name).orElseThrow() + " " + es.stream().anyMatch(e -> e.salary() > 6000) + " " + es.stream().map(Employee::dept).distinct().count());
        System.out.println(new Graph().edge("a", "b", 4).edge("a", "c", 1).edge("c", "b", 2).edge("b", "d", 5).dijkstra("a"));
        LocalDate d = LocalDate.of(2024, 1, 31); System.out.println(d.plusMonths(1) + " " + d.getDayOfWeek() + " " + d.isLeapYear() + " " + ChronoUnit.DAYS.between(d, LocalDate.of(2024, 12, 25)) + " " + Period.between(LocalDate.of(2020, 2, 29), d) + " " + d.withDayOfMonth(15).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        System.out.println(Duration.ofSeconds(3725).plusMillis(250) + " " + LocalTime.of(23, 30).plusHours(2) + " " + LocalDateTime.of(2024, 2, 28, 23, 59).plusMinutes(2) + " " + Instant.ofEpochSecond(1700000000) + " " + LocalDate.parse("2023-10-05").isBefore(d));
        BigDecimal price = new BigDecimal("19.99"); System.out.println(price.multiply(BigDecimal.valueOf(3)) + " " + price.divide(new BigDecimal("7"), 4, RoundingMode.HALF_UP) + " " + price.setScale(1, RoundingMode.HALF_EVEN) + " " + new BigDecimal("1.10").equals(new BigDecimal("1.1")) + " " + new BigDecimal("1.10").compareTo(new BigDecimal("1.1")) + " " + BigInteger.TWO.pow(100) + " " + new BigDecimal("1E+3").toPlainString());
        try { BigDecimal.ONE.divide(new BigDecimal(3)); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        Matcher m = Pattern.compile("(?<key>\\w+)=(\\d+)").matcher("a=1, bb=22; c=x"); while (m.find()) System.out.print(m.group("key") + ":" + m.group(2) + "@" + m.start() + " "); System.out.println();
        System.out.println("2024-01-31".matches("\\d{4}-\\d{2}-\\d{2}") + " " + "a1b22c".replaceAll("[0-9]+", "#") + " " + Arrays.toString("a, b,,c,,".split(",\\s*")) + " " + "  trim me ".strip() + "|" + " x ".isBlank() + " " + "abc".contains("bc") + " " + "Hello".chars().filter(Character::isUpperCase).count() + " " + String.join("-", List.of("x", "y")) + " " + "b".compareTo("abc") + " " + "ÄÖ".toLowerCase() + " " + "line1\nline2".lines().toList());
        try { LocalDate.of(2023, 2, 30); } catch (DateTimeException e) { System.out.println(e.getMessage()); }
        try { LocalDate.parse("nope"); } catch (DateTimeParseException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt("12x"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { List.of(1).add(2); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
        try { new ArrayList<>(List.of(1, 2)).get(5); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "abc".substring(5); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { Object o = List.of("a"); ((List<Integer>) o).get(0).intValue(); } catch (ClassCastException e) { System.out.println(e.getMessage()); }
        try { List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer i : l) if (i == 1) l.remove(i); } catch (ConcurrentModificationException e) { System.out.println("cme " + e.getMessage()); }
        try { Optional.empty().orElseThrow(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        try { Objects.requireNonNull(null, "must not be null"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        System.out.println(String.format("|%5d|%-5d|%05d|%x|%,d|%+d|%8.3f|%e|%10s|%-10s|%b|%c|%%|%s|", 42, 42, 42, 255, 1234567, 5, Math.PI, 12345.678, "right", "left", true, 'c', List.of(1)));
        int[] a = {5, 3, 9, 1}; int[] copy = a.clone(); Arrays.sort(copy); System.out.println(Arrays.toString(a) + Arrays.toString(copy) + Arrays.binarySearch(copy, 5) + " " + Arrays.stream(a).sum() + " " + Arrays.equals(a, copy) + " " + Arrays.asList(1, 2, 3) + " " + Collections.max(List.of(3, 1)) + Collections.nCopies(2, "z") + " " + Collections.frequency(List.of(1, 1, 2), 1));
        throw new IllegalStateException("the end", new RuntimeException("root"));
    }
}
