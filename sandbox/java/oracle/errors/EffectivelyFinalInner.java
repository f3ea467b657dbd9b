public class EffectivelyFinalInner {
    public static void main(String[] args) {
        int n = 0;
        n++;
        Object o = new Object() {
            int m() { return n; }
        };
    }
}
