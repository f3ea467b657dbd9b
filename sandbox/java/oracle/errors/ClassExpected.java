public class ClassExpected {
    public static void main(String[] args) {
        int[] a = new int[3;
    }
}
