public class AbstractBody {
    abstract static class A { abstract void f() { } }
}
