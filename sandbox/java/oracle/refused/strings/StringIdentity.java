public class StringIdentity {
    public static void main(String[] args) {
        String a = "text", b = new String("text");
        System.out.println(a == b);
        System.out.println(a == "te" + "xt");
        System.out.println(a.equals(b));
    }
}
