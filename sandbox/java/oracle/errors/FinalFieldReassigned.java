public class FinalFieldReassigned {
    final int x = 1;
    void f() { x = 2; }
}
