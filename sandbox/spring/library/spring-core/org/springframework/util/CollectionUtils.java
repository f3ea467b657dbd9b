package org.springframework.util;

import java.util.List;
import java.util.Collection;
import java.util.Map;

public abstract class CollectionUtils {
    public static boolean isEmpty(Collection<?> collection) {
        return collection == null || collection.isEmpty();
    }

    public static boolean isEmpty(Map<?, ?> map) {
        return map == null || map.isEmpty();
    }

    public static boolean containsAny(Collection<?> source, Collection<?> candidates) {
        return !isEmpty(source) && !isEmpty(candidates) && candidates.stream().anyMatch(source::contains);
    }

    public static <T> T firstElement(List<T> list) {
        return isEmpty(list) ? null : list.get(0);
    }

    public static <T> T lastElement(List<T> list) {
        return isEmpty(list) ? null : list.get(list.size() - 1);
    }
}
