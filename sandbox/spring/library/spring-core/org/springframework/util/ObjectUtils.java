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

    public static native String nullSafeToString(byte[] array);

    public static native String nullSafeToString(char[] array);

    public static native String nullSafeToString(double[] array);

    public static native String nullSafeToString(float[] array);

    public static native String nullSafeToString(int[] array);

    public static native String nullSafeToString(long[] array);

    public static native String nullSafeToString(Object[] array);

    public static native String nullSafeToString(short[] array);

    public static native String nullSafeToString(boolean[] array);

    public static String nullSafeToString(Object obj) {
        return String.valueOf(obj);
    }

    public static native Object[] toObjectArray(Object source);

    public static native Object unwrapOptional(Object obj);
}
