package java.io;

public class LineNumberReader extends BufferedReader {
    private int lineNumber;
    public LineNumberReader(Reader in) { super(in); }
    public LineNumberReader(Reader in, int sz) { super(in, sz); }
    public void setLineNumber(int lineNumber) { this.lineNumber = lineNumber; }
    public int getLineNumber() { return lineNumber; }
    public int read() throws IOException {
        int c = super.read();
        if (c == '\n') lineNumber++;
        return c;
    }
    public String readLine() throws IOException {
        int before = lineNumber;
        String line = super.readLine();
        lineNumber = line == null ? before : before + 1;
        return line;
    }
}
