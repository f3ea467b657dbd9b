import java.util.*;
import java.util.stream.*;

public class Reports {
    record Employee(String name, String team, int salary, int year) {}

    public static void main(String[] args) {
        List<Employee> staff = List.of(new Employee("Ann", "core", 5200, 2019), new Employee("Bob", "web", 4100, 2021), new Employee("Cid", "core", 6100, 2015), new Employee("Dee", "ops", 3900, 2022), new Employee("Eli", "web", 4600, 2018));
        Map<String, Double> average = staff.stream().collect(Collectors.groupingBy(Employee::team, TreeMap::new, Collectors.averagingInt(Employee::salary)));
        average.forEach((t, a) -> System.out.printf("%-5s %.1f%n", t, a));
        Map<String, Optional<Employee>> top = staff.stream().collect(Collectors.groupingBy(Employee::team, TreeMap::new, Collectors.maxBy(Comparator.comparingInt(Employee::salary))));
        top.values().stream().flatMap(Optional::stream).map(Employee::name).forEach(n -> System.out.print(n + " "));
        System.out.println();
        String names = staff.stream().filter(e -> e.year() >= 2018).sorted(Comparator.comparingInt(Employee::year).reversed()).map(Employee::name).collect(Collectors.joining(", ", "<", ">"));
        System.out.println(names);
        Map<Boolean, Long> rich = staff.stream().collect(Collectors.partitioningBy(e -> e.salary() > 4500, Collectors.counting()));
        System.out.println(rich);
        IntSummaryStatistics s = staff.stream().mapToInt(Employee::salary).summaryStatistics();
        System.out.println(s.getMin() + ".." + s.getMax() + " sum " + s.getSum());
        Map<String, Map<Integer, String>> nested = staff.stream().collect(Collectors.groupingBy(Employee::team, LinkedHashMap::new, Collectors.toMap(Employee::year, Employee::name, (a, b) -> a, TreeMap::new)));
        System.out.println(nested);
        List<List<Employee>> pages = IntStream.range(0, 3).mapToObj(i -> staff.subList(i * 2, Math.min(5, i * 2 + 2))).collect(Collectors.toList());
        System.out.println(pages.stream().map(p -> p.stream().map(Employee::name).toList()).toList());
        System.out.println(staff.stream().map(Employee::team).distinct().sorted().toList() + " " + staff.stream().mapToInt(Employee::salary).boxed().reduce(Integer::max).get() + " " + staff.stream().anyMatch(e -> e.team().equals("hr")));
        TreeMap<Integer, List<String>> decades = staff.stream().collect(Collectors.groupingBy(e -> e.year() / 5 * 5, TreeMap::new, Collectors.mapping(Employee::name, Collectors.toList())));
        System.out.println(decades.descendingMap() + " " + decades.firstEntry().getValue());
    }
}
