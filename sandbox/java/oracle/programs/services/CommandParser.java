import java.util.*;

public class CommandParser {
    sealed interface Command {}
    record Add(String item, int count) implements Command {}
    record Remove(String item) implements Command {}
    record Show() implements Command {}

    static Command parse(String line) {
        String[] words = line.trim().split("\\s+");
        return switch (words[0].toLowerCase()) {
            case "add" -> new Add(words[1], words.length > 2 ? Integer.parseInt(words[2]) : 1);
            case "remove" -> new Remove(words[1]);
            case "show" -> new Show();
            default -> throw new IllegalArgumentException("Unknown command '" + words[0] + "'");
        };
    }

    public static void main(String[] args) {
        Map<String, Integer> items = new LinkedHashMap<>();
        for (String line : List.of("add apple 3", "  ADD pear", "show", "remove apple", "add pear 2", "show", "add", "add fig x", "fly away")) {
            try {
                Command c = parse(line);
                if (c instanceof Add a) items.merge(a.item(), a.count(), Integer::sum);
                else if (c instanceof Remove r) items.remove(r.item());
                else System.out.println(items);
            } catch (ArrayIndexOutOfBoundsException e) {
                System.out.println("Missing argument: " + e.getMessage());
            } catch (NumberFormatException e) {
                System.out.println("Not a number: " + e.getMessage());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
