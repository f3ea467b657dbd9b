public class Incomparable {
    public static void main(String[] args) {
        Integer i = 1;
        String s = "1";
        System.out.println(i == s);
    }
}
