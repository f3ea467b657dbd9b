package java.io;

import jdk.internal.misc.HostFiles;

public class FileOutputStream extends OutputStream {
    private final String path;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean closed;
    public FileOutputStream(String name) throws FileNotFoundException { this(new File(name), false); }
    public FileOutputStream(String name, boolean append) throws FileNotFoundException { this(new File(name), append); }
    public FileOutputStream(File file) throws FileNotFoundException { this(file, false); }
    public FileOutputStream(File file, boolean append) throws FileNotFoundException {
        path = file.getAbsolutePath();
        String refused = HostFiles.refused(path);
        if (refused != null) throw new FileNotFoundException(file.getPath() + " (" + refused + ")");
        if (append && file.isFile()) content.writeBytes(HostFiles.read(path));
        else HostFiles.write(path, new byte[0]);
    }
    public void write(int b) throws IOException {
        open();
        content.write(b);
        store();
    }
    public void write(byte[] b, int off, int len) throws IOException {
        open();
        content.write(b, off, len);
        store();
    }
    private void open() throws IOException { if (closed) throw new IOException("Stream Closed"); }
    private void store() throws IOException {
        String failure = HostFiles.write(path, content.toByteArray());
        if (failure != null) throw new IOException(failure);
    }
    public void close() throws IOException { closed = true; }
}
