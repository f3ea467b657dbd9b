public class CyclicInheritance {
    static class A extends B { }
    static class B extends A { }
}
