import java.util.ArrayDeque;
import java.util.Deque;

public class GuardedSuspension {
    private final Deque<Runnable> requests = new ArrayDeque<>();
    private boolean closed;

    synchronized void submit(Runnable r) {
        if (closed) throw new IllegalStateException("closed");
        requests.add(r);
        notifyAll();
    }

    private synchronized Runnable next() throws InterruptedException {
        while (requests.isEmpty() && !closed) wait();
        return requests.poll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    void serve() {
        try {
            for (Runnable r = next(); r != null; r = next()) r.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.out.println(Thread.currentThread().getName() + " ends");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        GuardedSuspension server = new GuardedSuspension();
        Thread active = new Thread(server::serve, "active object");
        active.start();
        for (String word : new String[] {"hello", "from", "main"}) {
            Thread.sleep(15);
            server.submit(() -> System.out.println(Thread.currentThread().getName() + " says " + word));
        }
        Thread.sleep(15);
        server.close();
        active.join();
        try {
            server.submit(() -> { });
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
