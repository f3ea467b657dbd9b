public class ElseWithoutIf {
    public static void main(String[] args) {
        else {
            System.out.println();
        }
    }
}
