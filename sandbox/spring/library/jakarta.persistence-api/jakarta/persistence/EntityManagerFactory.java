package jakarta.persistence;

public interface EntityManagerFactory extends AutoCloseable {
    EntityManager createEntityManager();

    boolean isOpen();

    void close();
}
