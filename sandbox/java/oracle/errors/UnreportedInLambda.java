public class UnreportedInLambda {
    public static void main(String[] args) {
        Runnable r = () -> Thread.sleep(10);
    }
}
