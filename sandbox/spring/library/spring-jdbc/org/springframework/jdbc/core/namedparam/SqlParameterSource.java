package org.springframework.jdbc.core.namedparam;

public interface SqlParameterSource {
    int TYPE_UNKNOWN = Integer.MIN_VALUE;

    boolean hasValue(String paramName);

    Object getValue(String paramName) throws IllegalArgumentException;

    default int getSqlType(String paramName) {
        return TYPE_UNKNOWN;
    }

    default String[] getParameterNames() {
        return null;
    }
}
