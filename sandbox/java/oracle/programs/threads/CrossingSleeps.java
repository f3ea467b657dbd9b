public class CrossingSleeps {
    static void later(String name, long millis) {
        new Thread(() -> {
            try {
                Thread.sleep(millis);
                System.out.println(name);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }).start();
    }

    public static void main(String[] args) {
        later("short", 100);
        later("long", 400);
    }
}
