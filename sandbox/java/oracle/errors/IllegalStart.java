public class IllegalStart {
    public static void main(String[] args) {
        int x = * 5;
    }
}
