public class UnclosedString {
    public static void main(String[] args) {
        String s = "abc;
        System.out.println(s);
    }
}
