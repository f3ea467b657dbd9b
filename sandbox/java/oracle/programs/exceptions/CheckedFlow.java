import java.io.IOException;
import java.util.*;

public class CheckedFlow {
    static class ValidationException extends Exception {
        final List<String> problems;
        ValidationException(List<String> problems) {
            super(problems.size() + " problem(s)");
            this.problems = List.copyOf(problems);
        }
    }
    static void validate(String name, int age) throws ValidationException {
        List<String> problems = new ArrayList<>();
        if (name == null || name.isBlank()) problems.add("name is blank");
        if (age < 0) problems.add("age is " + age);
        if (!problems.isEmpty()) throw new ValidationException(problems);
    }
    static String read(String path) throws IOException {
        if (path.endsWith("/")) throw new IOException(path + " is a directory");
        return "content of " + path;
    }
    static int attempts;
    static String retry(String path) {
        for (int i = 1; ; i++) {
            attempts++;
            try {
                return read(i < 3 ? path : path.substring(0, path.length() - 1));
            } catch (IOException e) {
                System.out.println("try " + i + ": " + e.getMessage());
            } finally {
                System.out.println("after " + i);
            }
        }
    }

    public static void main(String[] args) {
        try {
            validate("Ada", 36);
            validate(" ", -1);
        } catch (ValidationException e) {
            System.out.println(e.getMessage() + ": " + e.problems);
        }
        System.out.println(retry("dir/") + " " + attempts);
        try {
            Object o = List.of(1);
            ((List<Object>) o).set(0, 2);
        } catch (UnsupportedOperationException | ClassCastException e) {
            System.out.println(e.getClass().getName() + " " + e.getMessage());
        }
    }
}
