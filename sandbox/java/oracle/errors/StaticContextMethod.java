public class StaticContextMethod {
    void run() { }

    public static void main(String[] args) {
        run();
    }
}
