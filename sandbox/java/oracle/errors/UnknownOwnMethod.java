public class UnknownOwnMethod {
    public static void main(String[] args) {
        System.out.println(compute(3));
    }
}
