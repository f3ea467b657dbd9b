public class TryNotCloseable {
    public static void main(String[] args) {
        try (String s = "a") {
            System.out.println(s);
        }
    }
}
