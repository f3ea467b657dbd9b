package javax.sql;

public interface CommonDataSource {
}
