public class OverrideThrows {
    static class A { void f() { } }
    static class B extends A { void f() throws Exception { } }
}
