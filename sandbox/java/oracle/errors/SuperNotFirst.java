class Base { Base() { } Base(int n) { } }
class Derived extends Base {
    Derived() {
        System.out.println();
        super(1);
    }
}

public class SuperNotFirst {
    public static void main(String[] args) {
        System.out.println();
    }
}
