package java.sql;

public interface CallableStatement extends PreparedStatement {
}
