public class UnreachableAfterLoop {
    public static void main(String[] args) {
        while (true) { }
        System.out.println();
    }
}
