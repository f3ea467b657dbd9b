public class StaticContext {
    int count;

    public static void main(String[] args) {
        System.out.println(count);
    }
}
