package jakarta.servlet;

import java.io.IOException;
import java.io.InputStream;


public abstract class ServletInputStream extends InputStream {

    protected ServletInputStream() {
    }

    public abstract boolean isFinished();

    public abstract boolean isReady();

    public native int readLine(byte[] arg0, int arg1, int arg2) throws IOException;

    public abstract void setReadListener(ReadListener arg0);
}
