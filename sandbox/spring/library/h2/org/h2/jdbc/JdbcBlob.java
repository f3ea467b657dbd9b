package org.h2.jdbc;

import java.sql.*;

public class JdbcBlob implements Blob {
    public native long length() throws SQLException;

    public native byte[] getBytes(long pos, int length) throws SQLException;

    public native java.io.InputStream getBinaryStream() throws SQLException;

    public native void free() throws SQLException;
}
