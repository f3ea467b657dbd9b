public class BadCast {
    public static void main(String[] args) {
        String s = "a";
        Integer i = (Integer) s;
    }
}
