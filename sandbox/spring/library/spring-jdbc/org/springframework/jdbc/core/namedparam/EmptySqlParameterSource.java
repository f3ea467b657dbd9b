package org.springframework.jdbc.core.namedparam;

public class EmptySqlParameterSource implements SqlParameterSource {
    public static final EmptySqlParameterSource INSTANCE = new EmptySqlParameterSource();

    public boolean hasValue(String paramName) {
        return false;
    }

    public Object getValue(String paramName) throws IllegalArgumentException {
        throw new IllegalArgumentException("This SqlParameterSource is empty");
    }
}
