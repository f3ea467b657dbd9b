public class BadOperand {
    public static void main(String[] args) {
        boolean b = !5;
    }
}
