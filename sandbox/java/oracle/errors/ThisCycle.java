public class ThisCycle {
    ThisCycle() { this(1); }
    ThisCycle(int a) { this(); }
}
