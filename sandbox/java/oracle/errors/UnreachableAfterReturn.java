public class UnreachableAfterReturn {
    public static void main(String[] args) {
        return;
        System.out.println();
    }
}
