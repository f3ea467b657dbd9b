public class StringFromAnywhere {
    static boolean same(String a, String b) { return a == b; }

    public static void main(String[] args) {
        same("text", "other");
        System.out.println(same("text", new String("text")));
    }
}
