package jakarta.persistence;

public interface EntityManager extends AutoCloseable {
    void persist(Object entity);

    <T> T merge(T entity);

    void remove(Object entity);

    <T> T find(Class<T> entityClass, Object primaryKey);

    <T> T getReference(Class<T> entityClass, Object primaryKey);

    void flush();

    void clear();

    void refresh(Object entity);

    void detach(Object entity);

    boolean contains(Object entity);

    Query createQuery(String qlString);

    <T> TypedQuery<T> createQuery(String qlString, Class<T> resultClass);

    Query createNativeQuery(String sqlString);

    Query createNativeQuery(String sqlString, Class resultClass);

    boolean isOpen();

    void close();
}
