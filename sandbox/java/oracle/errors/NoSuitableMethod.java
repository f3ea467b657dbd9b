public class NoSuitableMethod {
    public static void main(String[] args) {
        Math.max("a", "b");
    }
}
