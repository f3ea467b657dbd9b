package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

public class InputStreamReader extends Reader {
    private final InputStream in;
    private final Charset charset;
    private StringReader decoded;
    public InputStreamReader(InputStream in) { this(in, StandardCharsets.UTF_8); }
    public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
        this(in, Charset.isSupported(charsetName) ? Charset.forName(charsetName) : null);
        if (charset == null) throw new UnsupportedEncodingException(charsetName);
    }
    public InputStreamReader(InputStream in, Charset cs) {
        this.in = in;
        this.charset = cs;
    }
    public int read(char[] cbuf, int off, int len) throws IOException {
        if (decoded == null) decoded = new StringReader(new String(in.readAllBytes(), charset));
        return decoded.read(cbuf, off, len);
    }
    public void close() throws IOException { in.close(); }
}
