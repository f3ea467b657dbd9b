package jakarta.servlet;

import java.io.IOException;
import java.io.OutputStream;

public abstract class ServletOutputStream extends OutputStream {

    protected ServletOutputStream() {
    }

    public abstract boolean isReady();

    public void print(boolean arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void print(char arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void print(String arg0) throws IOException {
        for (byte b : String.valueOf(arg0).getBytes()) {
            write(b);
        }
    }

    public void print(double arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void print(float arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void print(int arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void print(long arg0) throws IOException {
        print(String.valueOf(arg0));
    }

    public void println() throws IOException {
        print("\r\n");
    }

    public void println(boolean arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(char arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(String arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(double arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(float arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(int arg0) throws IOException {
        print(arg0);
        println();
    }

    public void println(long arg0) throws IOException {
        print(arg0);
        println();
    }

    public abstract void setWriteListener(WriteListener arg0);
}
