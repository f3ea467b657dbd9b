public class DuplicateMethod {
    void f(int a) { }
    int f(int b) { return b; }
}
