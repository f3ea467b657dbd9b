package java.text;

public class ParsePosition {
    private int index;
    private int errorIndex = -1;
    public ParsePosition(int index) { this.index = index; }
    public int getIndex() { return index; }
    public void setIndex(int index) { this.index = index; }
    public int getErrorIndex() { return errorIndex; }
    public void setErrorIndex(int ei) { errorIndex = ei; }
    public String toString() { return "java.text.ParsePosition[index=" + index + ",errorIndex=" + errorIndex + "]"; }
}
