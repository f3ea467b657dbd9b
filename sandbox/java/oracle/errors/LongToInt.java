public class LongToInt {
    public static void main(String[] args) {
        long big = 10L;
        int n = big * 2;
    }
}
