public class ImplicitSuperThrows {
    static class Base {
        Base() throws Exception {}
    }

    static class Derived extends Base {
    }
}
