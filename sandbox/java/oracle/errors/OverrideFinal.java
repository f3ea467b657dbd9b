public class OverrideFinal {
    static class A { final void f() { } }
    static class B extends A { void f() { } }
}
