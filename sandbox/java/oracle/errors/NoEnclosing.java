public class NoEnclosing {
    class Inner { }

    public static void main(String[] args) {
        Inner i = new Inner();
    }
}
