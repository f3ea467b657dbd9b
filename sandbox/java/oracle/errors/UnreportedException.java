public class UnreportedException {
    public static void main(String[] args) {
        throw new Exception("checked");
    }
}
