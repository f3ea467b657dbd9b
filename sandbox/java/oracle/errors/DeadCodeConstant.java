public class DeadCodeConstant {
    public static void main(String[] args) {
        for (int i = 0; false; i++) System.out.println(i);
    }
}
