public class UnknownMethod {
    public static void main(String[] args) {
        String s = "a";
        System.out.println(s.lenght());
    }
}
