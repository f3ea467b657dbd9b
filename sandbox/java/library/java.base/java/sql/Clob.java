package java.sql;

public interface Clob {
    long length() throws SQLException;
    String getSubString(long pos, int length) throws SQLException;
    java.io.Reader getCharacterStream() throws SQLException;
    void free() throws SQLException;
}
