import java.util.*;

public class NullInService {
    interface Repository { String nameOf(int id); }

    static class UserService {
        Repository repository;
        private final Map<Integer, String> cache = new HashMap<>();

        String greet(int id) {
            String name = cache.computeIfAbsent(id, i -> i == 1 ? "Ada" : null);
            return "Hello " + name.toUpperCase();
        }
        String load(int id) { return repository.nameOf(id); }
    }

    public static void main(String[] args) {
        UserService service = new UserService();
        System.out.println(service.greet(1));
        try {
            service.greet(2);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
            System.out.println(e.getStackTrace()[0]);
        }
        System.out.println(service.cache);
        service.load(1);
    }
}
