public class DoubleToInt {
    public static void main(String[] args) {
        double d = 1.5;
        int n = d;
    }
}
