package org.springframework.util;

import java.lang.reflect.Array;
import java.util.Optional;
import java.util.Objects;
import java.util.Map;
import java.util.Collection;
import java.util.Arrays;


public abstract class ObjectUtils {

    public ObjectUtils() {
    }

    public static native <A, O extends A> A[] addObjectToArray(A[] array, O obj, int position);

    public static native <A, O extends A> A[] addObjectToArray(A[] array, O obj);

    public static native <E extends Enum<?>> E caseInsensitiveValueOf(E[] enumValues, String constant);

    public static native boolean containsConstant(Enum<?>[] enumValues, String constant, boolean caseSensitive);

    public static native boolean containsConstant(Enum<?>[] enumValues, String constant);

    public static boolean containsElement(Object[] array, Object element) {
        return array != null && Arrays.asList(array).contains(element);
    }

    public static native String getDisplayString(Object obj);

    public static native String getIdentityHexString(Object obj);

    public static native String identityToString(Object obj);

    public static boolean isArray(Object obj) {
        return obj != null && obj.getClass().isArray();
    }

    public static native boolean isCheckedException(Throwable ex);

    public static native boolean isCompatibleWithThrowsClause(Throwable ex, Class<?>... declaredExceptions);

    public static boolean isEmpty(Object[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isEmpty(Object obj) {
        if (obj == null) {
            return true;
        }
        if (obj instanceof Optional) {
            return ((Optional<?>) obj).isEmpty();
        }
        if (obj instanceof CharSequence) {
            return ((CharSequence) obj).length() == 0;
        }
        if (obj instanceof Collection) {
            return ((Collection<?>) obj).isEmpty();
        }
        if (obj instanceof Map) {
            return ((Map<?, ?>) obj).isEmpty();
        }
        return obj.getClass().isArray() && Array.getLength(obj) == 0;
    }

    public static native String nullSafeClassName(Object obj);

    public static native String nullSafeConciseToString(Object obj);

    public static boolean nullSafeEquals(Object o1, Object o2) {
        return Objects.deepEquals(o1, o2);
    }

    public static native int nullSafeHash(Object... elements);

    @Deprecated
    public static native int nullSafeHashCode(byte[] array);

    @Deprecated
    public static native int nullSafeHashCode(char[] array);

    @Deprecated
    public static native int nullSafeHashCode(double[] array);

    @Deprecated
    public static native int nullSafeHashCode(float[] array);

    @Deprecated
    public static native int nullSafeHashCode(int[] array);

    @Deprecated
    public static native int nullSafeHashCode(long[] array);

    @Deprecated
    public static native int nullSafeHashCode(Object[] array);

    @Deprecated
    public static native int nullSafeHashCode(short[] array);

    @Deprecated
    public static native int nullSafeHashCode(boolean[] array);

    public static native int nullSafeHashCode(Object obj);

    public static String nullSafeToString(byte[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(char[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(double[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(float[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(int[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(long[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(Object[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(short[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(boolean[] array) {
        return array == null ? "null" : joined(array);
    }

    public static String nullSafeToString(Object obj) {
        return obj != null && obj.getClass().isArray() ? joined(obj) : String.valueOf(obj);
    }

    /** Elements of an array as Spring shows them: characters in quotes. */
    private static String joined(Object array) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            String shown = array instanceof char[] ? "'" + element + "'" : String.valueOf(element);
            text.append(i == 0 ? "" : ", ").append(shown);
        }
        return text.append("}").toString();
    }

    public static native Object[] toObjectArray(Object source);

    public static native Object unwrapOptional(Object obj);
}
