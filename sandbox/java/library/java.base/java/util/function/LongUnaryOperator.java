package java.util.function;

@FunctionalInterface
public interface LongUnaryOperator {
    long applyAsLong(long operand);
    default LongUnaryOperator compose(LongUnaryOperator before) { java.util.Objects.requireNonNull(before); return (long v) -> applyAsLong(before.applyAsLong(v)); }
    default LongUnaryOperator andThen(LongUnaryOperator after) { java.util.Objects.requireNonNull(after); return (long t) -> after.applyAsLong(applyAsLong(t)); }
    static LongUnaryOperator identity() { return t -> t; }
}
