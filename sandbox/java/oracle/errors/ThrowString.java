public class ThrowString {
    public static void main(String[] args) {
        throw "error";
    }
}
