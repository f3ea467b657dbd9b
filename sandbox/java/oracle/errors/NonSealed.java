sealed interface S permits A { }
class A implements S { }

public class NonSealed {
    public static void main(String[] args) {
        System.out.println();
    }
}
