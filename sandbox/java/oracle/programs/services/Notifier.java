import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Notifier {
    enum Channel { EMAIL, SMS, PUSH }
    @FunctionalInterface interface Sender { boolean send(String to, String text) throws Exception; }
    record Result(Channel channel, boolean sent, String problem) {}

    private final Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
    private final Deque<String> outbox = new ArrayDeque<>();

    Notifier register(Channel c, Sender s) { senders.put(c, s); return this; }
    List<Result> notifyAll(String to, String text, Channel... channels) {
        return Arrays.stream(channels.length == 0 ? Channel.values() : channels).map(c -> attempt(c, to, text)).collect(Collectors.toList());
    }
    private Result attempt(Channel c, String to, String text) {
        Sender s = senders.get(c);
        if (s == null) return new Result(c, false, "no sender");
        for (int i = 1; i <= 2; i++) {
            try {
                if (s.send(to, text)) { outbox.addFirst(c + ":" + text); return new Result(c, true, null); }
            } catch (RuntimeException e) {
                return new Result(c, false, e.getMessage());
            } catch (Exception e) {
                if (i == 2) return new Result(c, false, "twice: " + e.getMessage());
            }
        }
        return new Result(c, false, "refused");
    }

    public static void main(String[] args) {
        int[] tries = {0};
        Notifier n = new Notifier()
            .register(Channel.EMAIL, (to, text) -> { if (tries[0]++ == 0) throw new Exception("timeout"); return to.contains("@"); })
            .register(Channel.SMS, (to, text) -> { if (text.length() > 10) throw new IllegalArgumentException("too long"); return true; });
        n.notifyAll("ada@x", "hello").forEach(System.out::println);
        n.notifyAll("bob", "a much longer text", Channel.SMS, Channel.EMAIL).forEach(System.out::println);
        System.out.println(n.outbox);
    }
}
