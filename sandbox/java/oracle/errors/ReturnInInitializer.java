public class ReturnInInitializer {
    static int a;
    static { return; }

    public static void main(String[] args) {
        System.out.println();
    }
}
