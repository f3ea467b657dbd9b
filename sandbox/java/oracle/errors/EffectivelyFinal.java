public class EffectivelyFinal {
    public static void main(String[] args) {
        int n = 0;
        Runnable r = () -> System.out.println(n);
        n++;
    }
}
