package java.io;

import jdk.internal.misc.HostFiles;

public class FileInputStream extends InputStream {
    private final byte[] content;
    private int at;
    private boolean closed;
    public FileInputStream(String name) throws FileNotFoundException { this(new File(name)); }
    public FileInputStream(File file) throws FileNotFoundException {
        if (!file.isFile()) throw new FileNotFoundException(file.getPath() + (file.isDirectory() ? " (Is a directory)" : " (No such file or directory)"));
        content = HostFiles.read(file.getAbsolutePath());
    }
    private void open() throws IOException { if (closed) throw new IOException("Stream Closed"); }
    public int read() throws IOException {
        open();
        return at < content.length ? content[at++] & 0xff : -1;
    }
    public int read(byte[] b, int off, int len) throws IOException {
        open();
        if (len == 0) return 0;
        int count = Math.min(len, content.length - at);
        if (count <= 0) return -1;
        System.arraycopy(content, at, b, off, count);
        at += count;
        return count;
    }
    public byte[] readAllBytes() throws IOException {
        open();
        byte[] rest = java.util.Arrays.copyOfRange(content, at, content.length);
        at = content.length;
        return rest;
    }
    public int available() throws IOException {
        open();
        return content.length - at;
    }
    public void close() throws IOException { closed = true; }
}
