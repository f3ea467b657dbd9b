class Other { private void hidden() { } }

public class PrivateMethod {
    public static void main(String[] args) {
        new Other().hidden();
    }
}
