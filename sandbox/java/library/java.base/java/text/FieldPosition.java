package java.text;

public class FieldPosition {
    private final int field;
    public FieldPosition(int field) { this.field = field; }
    public int getField() { return field; }
    public int getBeginIndex() { return 0; }
    public int getEndIndex() { return 0; }
}
