public class UnknownClass {
    public static void main(String[] args) {
        Lisst<String> list = null;
    }
}
