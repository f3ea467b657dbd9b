public class LambdaNoTarget {
    public static void main(String[] args) {
        Object o = () -> 1;
    }
}
