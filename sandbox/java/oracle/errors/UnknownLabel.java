public class UnknownLabel {
    public static void main(String[] args) {
        while (true) {
            break outer;
        }
    }
}
