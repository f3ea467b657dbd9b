public class AbstractInConcrete {
    static class A { abstract void f(); }
}
