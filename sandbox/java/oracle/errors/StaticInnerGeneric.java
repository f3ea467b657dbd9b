public class StaticInnerGeneric {
    public static void main(String[] args) {
        T value = null;
    }
}
