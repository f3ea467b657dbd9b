public class UnreachableAfterThrow {
    public static void main(String[] args) {
        throw new RuntimeException(); 
        System.out.println();
    }
}
