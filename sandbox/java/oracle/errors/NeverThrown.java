public class NeverThrown {
    public static void main(String[] args) {
        try {
            System.out.println();
        } catch (java.io.IOException e) {
            System.out.println(e);
        }
    }
}
