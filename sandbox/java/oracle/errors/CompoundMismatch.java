public class CompoundMismatch {
    public static void main(String[] args) {
        int n = 1;
        n += "a";
    }
}
