public class BoundedType {
    static class Box<T extends Number> { }

    public static void main(String[] args) {
        Box<String> b = null;
    }
}
