public class AbstractInstantiated {
    static abstract class Shape { }

    public static void main(String[] args) {
        Shape s = new Shape();
    }
}
