public class RecordFieldAssign {
    record P(int x) { }

    public static void main(String[] args) {
        new P(1).x = 2;
    }
}
