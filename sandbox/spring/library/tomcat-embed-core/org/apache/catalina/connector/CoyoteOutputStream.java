package org.apache.catalina.connector;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

public class CoyoteOutputStream extends ServletOutputStream {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
        written.write(b);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public native void setWriteListener(WriteListener listener);
}
