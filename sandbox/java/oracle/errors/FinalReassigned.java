public class FinalReassigned {
    public static void main(String[] args) {
        final int x = 1;
        x = 2;
    }
}
