class Base { Base(int n) { } }
class Derived extends Base { }

public class MissingSuper {
    public static void main(String[] args) {
        System.out.println();
    }
}
