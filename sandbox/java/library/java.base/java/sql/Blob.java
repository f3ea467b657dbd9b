package java.sql;

public interface Blob {
    long length() throws SQLException;
    byte[] getBytes(long pos, int length) throws SQLException;
    java.io.InputStream getBinaryStream() throws SQLException;
    void free() throws SQLException;
}
