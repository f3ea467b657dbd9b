public class BooleanToInt {
    public static void main(String[] args) {
        int i = true;
    }
}
