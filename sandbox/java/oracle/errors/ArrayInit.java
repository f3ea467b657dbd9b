public class ArrayInit {
    public static void main(String[] args) {
        int[] a = {1, "two"};
    }
}
