import java.util.ArrayList;
import java.util.List;

/** Every way out of code that waits: return, break, continue, exceptions, finally, yield, resources. */
public class SynchronizedFlow {
    static final Object LOCK = new Object();
    static final List<String> LOG = new ArrayList<>();

    record Gate(String name) implements AutoCloseable {
        Gate {
            LOG.add("open " + name);
        }
        public void close() throws InterruptedException {
            Thread.sleep(1);
            LOG.add("close " + name);
            if (name.equals("bad")) throw new IllegalStateException("close " + name);
        }
    }

    static int pause(int value) throws InterruptedException {
        Thread.sleep(1);
        return value;
    }

    static int early(int n) throws InterruptedException {
        synchronized (LOCK) {
            try {
                if (pause(n) > 1) return pause(n) * 10;
            } finally {
                LOG.add("finally " + pause(n));
            }
            return -1;
        }
    }

    static String kind(int n) throws InterruptedException {
        return switch (pause(n)) {
            case 0 -> "zero";
            case 1, 2 -> {
                String text = "few";
                yield text + pause(n);
            }
            default -> pause(n) > 5 ? "many" : "some";
        };
    }

    static void old(int n) throws InterruptedException {
        switch (pause(n)) {
            case 1:
                LOG.add("one");
            case 2:
                LOG.add("two");
                pause(2);
                break;
            default:
                LOG.add("other");
        }
    }

    static void labels() throws InterruptedException {
        outer:
        for (int i = 0; i < 4; i++) {
            int j = 0;
            do {
                if (pause(i) == 1) continue outer;
                if (i == 3) break outer;
                j += pause(1);
            } while (j < 2);
            LOG.add("outer " + i);
        }
    }

    static void resources(String name, boolean fail) throws InterruptedException {
        try (Gate first = new Gate("first"); Gate second = new Gate(name)) {
            LOG.add("inside " + pause(1));
            if (fail) throw new IllegalArgumentException("inside");
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.add(e.getMessage() + " " + e.getSuppressed().length);
        }
    }

    static void rethrow() throws InterruptedException {
        try {
            try {
                pause(1);
                Object o = null;
                o.toString();
            } catch (IllegalStateException e) {
                LOG.add("not here");
            } finally {
                pause(2);
                LOG.add("cleaned");
            }
        } catch (NullPointerException e) {
            LOG.add("caught at line " + e.getStackTrace()[0].getLineNumber() + " in " + e.getStackTrace()[0].getMethodName());
        }
    }

    static int[] data = {1, 2, 3};
    int field = 5;

    void order() throws InterruptedException {
        int x = 1;
        x += pause(x++ + 10);
        data[pause(0)] += pause(7);
        this.field = field + pause(1) * field;
        boolean both = pause(1) > 0 && pause(0) > 0 || pause(3) > 2;
        int[] made = {pause(1), x, pause(2)};
        String text = x + ":" + pause(x) + ":" + data[0] + ":" + field + ":" + both + ":" + made[0] + made[1] + made[2];
        LOG.add(text);
        int i = 0;
        data[i] = i = pause(2);
        LOG.add(data[0] + " " + i + " " + (pause(1) == 1 ? pause(4) : pause(5)));
        long total = 0;
        for (int d : data) total += pause(d);
        for (String s : List.of("a", "b")) LOG.add(s + pause(1));
        LOG.add("total " + total);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            try {
                LOG.add("early " + early(1) + " " + early(2));
                for (int n : new int[] {0, 2, 3, 9}) LOG.add(kind(n));
                old(1);
                old(3);
                labels();
                resources("good", false);
                resources("bad", false);
                resources("bad", true);
                rethrow();
                new SynchronizedFlow().order();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        t.start();
        t.join();
        LOG.forEach(System.out::println);
        Thread failing = new Thread(() -> {
            synchronized (LOCK) {
                throw new IllegalStateException("left " + Thread.holdsLock(LOCK));
            }
        });
        failing.setUncaughtExceptionHandler((thread, e) -> System.out.println(e.getMessage()));
        failing.start();
        failing.join();
        synchronized (LOCK) {
            System.out.println("free again");
        }
    }
}
