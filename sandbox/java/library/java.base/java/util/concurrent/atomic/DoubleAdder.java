package java.util.concurrent.atomic;

public class DoubleAdder extends Number {
    private double value;
    public DoubleAdder() {}
    public void add(double x) { value += x; }
    public double sum() { return value; }
    public void reset() { value = 0; }
    public double sumThenReset() {
        double all = value;
        value = 0;
        return all;
    }
    public String toString() { return Double.toString(value); }
    public int intValue() { return (int) value; }
    public long longValue() { return (long) value; }
    public float floatValue() { return (float) value; }
    public double doubleValue() { return value; }
}
