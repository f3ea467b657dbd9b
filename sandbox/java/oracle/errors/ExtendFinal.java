public class ExtendFinal {
    static final class A { }
    static class B extends A { }
}
