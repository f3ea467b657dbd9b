public class StringToInt {
    public static void main(String[] args) {
        int n = "12";
    }
}
