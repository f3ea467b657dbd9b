package jakarta.persistence;

import java.util.List;
import java.util.stream.Stream;

public interface TypedQuery<X> extends Query {
    List<X> getResultList();

    X getSingleResult();

    TypedQuery<X> setMaxResults(int maxResult);

    TypedQuery<X> setFirstResult(int startPosition);

    TypedQuery<X> setParameter(String name, Object value);

    TypedQuery<X> setParameter(int position, Object value);

    default Stream<X> getResultStream() {
        return getResultList().stream();
    }
}
