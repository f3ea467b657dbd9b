public class IntegerTooLarge {
    public static void main(String[] args) {
        int n = 3000000000;
    }
}
