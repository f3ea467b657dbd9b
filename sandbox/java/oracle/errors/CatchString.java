public class CatchString {
    public static void main(String[] args) {
        try {
            System.out.println();
        } catch (String s) {
        }
    }
}
