package org.springframework.jdbc.core.namedparam;

import java.util.Collection;
import java.util.Map;

public abstract class SqlParameterSourceUtils {
    public static SqlParameterSource[] createBatch(Object... candidates) {
        return createBatch(java.util.Arrays.asList(candidates));
    }

    @SuppressWarnings("unchecked")
    public static SqlParameterSource[] createBatch(Collection<?> candidates) {
        SqlParameterSource[] batch = new SqlParameterSource[candidates.size()];
        int i = 0;
        for (Object candidate : candidates) {
            batch[i++] = candidate instanceof Map ? new MapSqlParameterSource((Map<String, ?>) candidate) : new BeanPropertySqlParameterSource(candidate);
        }
        return batch;
    }
}
