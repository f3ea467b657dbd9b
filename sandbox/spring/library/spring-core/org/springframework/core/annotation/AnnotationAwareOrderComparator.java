package org.springframework.core.annotation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.Ordered;

public class AnnotationAwareOrderComparator implements Comparator<Object> {
    public static final AnnotationAwareOrderComparator INSTANCE = new AnnotationAwareOrderComparator();

    @Override
    public int compare(Object a, Object b) {
        return Integer.compare(orderOf(a), orderOf(b));
    }

    private static int orderOf(Object object) {
        if (object instanceof Ordered) {
            return ((Ordered) object).getOrder();
        }
        Class<?> type = object instanceof Class ? (Class<?>) object : object.getClass();
        Order order = type.getAnnotation(Order.class);
        return order == null ? Ordered.LOWEST_PRECEDENCE : order.value();
    }

    public static void sort(List<?> list) {
        if (list.size() > 1) {
            list.sort(INSTANCE);
        }
    }

    public static void sort(Object[] array) {
        if (array.length > 1) {
            Arrays.sort(array, INSTANCE);
        }
    }
}
