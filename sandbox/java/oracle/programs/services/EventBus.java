import java.util.*;
import java.util.function.Consumer;

public class EventBus {
    interface Event { default String name() { return getClass().getSimpleName(); } }
    record UserCreated(String user) implements Event {}
    record UserDeleted(String user, String reason) implements Event {
        @Override public String name() { return "deleted"; }
    }

    private final Map<Class<? extends Event>, List<Consumer<Event>>> handlers = new HashMap<>();

    <E extends Event> void subscribe(Class<E> type, Consumer<? super E> handler) {
        handlers.computeIfAbsent(type, t -> new ArrayList<>()).add(e -> handler.accept(type.cast(e)));
    }

    int publish(Event event) {
        List<Consumer<Event>> list = handlers.getOrDefault(event.getClass(), List.of());
        for (Consumer<Event> handler : list) handler.accept(event);
        return list.size();
    }

    public static void main(String[] args) {
        EventBus bus = new EventBus();
        bus.subscribe(UserCreated.class, e -> System.out.println("welcome " + e.user()));
        bus.subscribe(UserCreated.class, e -> System.out.println("mail to " + e.user()));
        bus.subscribe(UserDeleted.class, e -> System.out.println(e.name() + ": " + e));
        System.out.println(bus.publish(new UserCreated("ada")));
        System.out.println(bus.publish(new UserDeleted("bob", "left")));
        Event own = new Event() {};
        System.out.println(bus.publish(own) + " [" + own.name() + "]");
    }
}
