import java.util.*;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class UserRepository {
    record User(int id, String name, String email, boolean active) {}
    interface Repository<T, ID> {
        void save(T t);
        Optional<T> findById(ID id);
        List<T> findAll(Predicate<? super T> filter);
        default int count() { return findAll(t -> true).size(); }
    }
    static class InMemory implements Repository<User, Integer> {
        private final Map<Integer, User> users = new TreeMap<>();
        @Override public void save(User u) {
            if (users.values().stream().anyMatch(o -> o.email().equalsIgnoreCase(u.email()) && o.id() != u.id()))
                throw new IllegalArgumentException("Duplicate email: " + u.email());
            users.put(u.id(), u);
        }
        @Override public Optional<User> findById(Integer id) { return Optional.ofNullable(users.get(id)); }
        @Override public List<User> findAll(Predicate<? super User> filter) { return users.values().stream().filter(filter).collect(Collectors.toUnmodifiableList()); }
    }

    public static void main(String[] args) {
        Repository<User, Integer> repository = new InMemory();
        repository.save(new User(2, "Bob", "bob@x.org", false));
        repository.save(new User(1, "Ada", "ada@x.org", true));
        repository.save(new User(3, "Cem", "cem@y.org", true));
        System.out.println(repository.count() + " " + repository.findAll(User::active));
        System.out.println(repository.findById(2).map(User::name).orElse("?") + repository.findById(9).isPresent());
        try {
            repository.save(new User(4, "Eve", "ADA@x.org", true));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(repository.findAll(u -> u.email().endsWith("x.org")).stream().map(User::name).sorted().collect(Collectors.joining("/")));
    }
}
