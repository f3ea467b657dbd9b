public class OverrideReturnType {
    static class A { int f() { return 1; } }
    static class B extends A { String f() { return ""; } }
}
