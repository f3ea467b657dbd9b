public class MissingReturnType {
    public f() { return 1; }

    public static void main(String[] args) {
        System.out.println(f());
    }
}
