public class EnumAbstract {
    enum Op {
        PLUS { int apply(int a, int b) { return a + b; } },
        MINUS;

        abstract int apply(int a, int b);
    }
}
