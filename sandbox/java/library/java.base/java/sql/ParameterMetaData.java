package java.sql;

public interface ParameterMetaData extends Wrapper {
    int getParameterCount() throws SQLException;
}
