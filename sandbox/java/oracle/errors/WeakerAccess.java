public class WeakerAccess {
    static class A { public String toString() { return ""; } }
    static class B { String toString() { return ""; } }
}
