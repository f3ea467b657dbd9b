sealed interface S permits A { }
final class A implements S { }
final class B implements S { }

public class NotPermitted {
    public static void main(String[] args) {
        System.out.println();
    }
}
