package org.springframework.jdbc.core.namedparam;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

public class MapSqlParameterSource extends AbstractSqlParameterSource {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public MapSqlParameterSource() {
    }

    public MapSqlParameterSource(String paramName, Object value) {
        addValue(paramName, value);
    }

    public MapSqlParameterSource(Map<String, ?> values) {
        addValues(values);
    }

    public MapSqlParameterSource addValue(String paramName, Object value) {
        values.put(paramName, value);
        return this;
    }

    public MapSqlParameterSource addValue(String paramName, Object value, int sqlType) {
        return addValue(paramName, value);
    }

    public MapSqlParameterSource addValues(Map<String, ?> values) {
        if (values != null) {
            this.values.putAll(values);
        }
        return this;
    }

    public boolean hasValues() {
        return !values.isEmpty();
    }

    public Map<String, Object> getValues() {
        return Collections.unmodifiableMap(values);
    }

    public boolean hasValue(String paramName) {
        return values.containsKey(paramName);
    }

    public Object getValue(String paramName) {
        if (!hasValue(paramName)) {
            throw new IllegalArgumentException("No value registered for key '" + paramName + "'");
        }
        return values.get(paramName);
    }

    public String[] getParameterNames() {
        return values.keySet().toArray(new String[0]);
    }
}
