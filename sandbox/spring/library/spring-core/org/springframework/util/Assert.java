package org.springframework.util;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
public abstract class Assert {
    public static void state(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException(message);
        }
    }

    public static void isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException(message);
        }
    }

    public static void notNull(Object object, String message) {
        if (object == null) {
            throw new IllegalArgumentException(message);
        }
    }

    public static void hasText(String text, String message) {
        if (!StringUtils.hasText(text)) {
            throw new IllegalArgumentException(message);
        }
    }

    public static void hasLength(String text, String message) {
        if (!StringUtils.hasLength(text)) {
            throw new IllegalArgumentException(message);
        }
    }

    public static void state(boolean expression, Supplier<String> message) {
        if (!expression) {
            throw new IllegalStateException(said(message));
        }
    }

    public static void isTrue(boolean expression, Supplier<String> message) {
        if (!expression) {
            throw new IllegalArgumentException(said(message));
        }
    }

    public static void isNull(Object object, String message) {
        isTrue(object == null, message);
    }

    public static void notNull(Object object, Supplier<String> message) {
        isTrue(object != null, message);
    }

    public static void hasText(String text, Supplier<String> message) {
        isTrue(StringUtils.hasText(text), message);
    }

    public static void hasLength(String text, Supplier<String> message) {
        isTrue(StringUtils.hasLength(text), message);
    }

    public static void doesNotContain(String text, String part, String message) {
        isTrue(text == null || part == null || part.isEmpty() || !text.contains(part), message);
    }

    public static void notEmpty(Object[] array, String message) {
        isTrue(array != null && array.length > 0, message);
    }

    public static void notEmpty(Collection<?> collection, String message) {
        isTrue(!CollectionUtils.isEmpty(collection), message);
    }

    public static void notEmpty(Map<?, ?> map, String message) {
        isTrue(!CollectionUtils.isEmpty(map), message);
    }

    private static String said(Supplier<String> message) {
        return message == null ? null : message.get();
    }
}
