package org.springframework.jdbc.support;

import java.util.List;
import java.util.Map;
import org.springframework.dao.InvalidDataAccessApiUsageException;

public interface KeyHolder {
    Number getKey() throws InvalidDataAccessApiUsageException;

    <T> T getKeyAs(Class<T> keyType) throws InvalidDataAccessApiUsageException;

    Map<String, Object> getKeys() throws InvalidDataAccessApiUsageException;

    List<Map<String, Object>> getKeyList();
}
