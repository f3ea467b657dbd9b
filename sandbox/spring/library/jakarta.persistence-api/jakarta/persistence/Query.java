package jakarta.persistence;

import java.util.List;
import java.util.stream.Stream;

public interface Query {
    List getResultList();

    Object getSingleResult();

    int executeUpdate();

    Query setMaxResults(int maxResult);

    Query setFirstResult(int startPosition);

    Query setParameter(String name, Object value);

    Query setParameter(int position, Object value);

    default Stream getResultStream() {
        return getResultList().stream();
    }
}
