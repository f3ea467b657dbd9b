public class LambdaWrongCount {
    public static void main(String[] args) {
        Runnable r = x -> System.out.println(x);
    }
}
