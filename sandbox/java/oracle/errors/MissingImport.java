public class MissingImport {
    public static void main(String[] args) {
        List<String> list = null;
    }
}
