public class OtherName {
    public static void main(String[] args) {
        System.out.println();
    }
}
