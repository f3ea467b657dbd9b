public class IntToString {
    public static void main(String[] args) {
        String s = 12;
    }
}
