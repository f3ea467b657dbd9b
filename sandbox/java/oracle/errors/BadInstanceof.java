public class BadInstanceof {
    public static void main(String[] args) {
        Integer i = 1;
        System.out.println(i instanceof String);
    }
}
