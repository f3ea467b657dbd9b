package java.util;

public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
    public static <T> HashSet<T> newHashSet(int numElements) {
        if (numElements < 0) throw new IllegalArgumentException("Negative number of elements: " + numElements);
        return new HashSet<T>(HashMap.capacityFor(numElements));
    }
}
