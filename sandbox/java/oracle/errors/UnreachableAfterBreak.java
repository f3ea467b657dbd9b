public class UnreachableAfterBreak {
    public static void main(String[] args) {
        for (;;) {
            break;
            args = null;
        }
    }
}
