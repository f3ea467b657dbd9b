package org.h2.jdbc;

import java.sql.*;

public class JdbcClob implements Clob {
    public native long length() throws SQLException;

    public native String getSubString(long pos, int length) throws SQLException;

    public native java.io.Reader getCharacterStream() throws SQLException;

    public native void free() throws SQLException;

    public native String toString();
}
