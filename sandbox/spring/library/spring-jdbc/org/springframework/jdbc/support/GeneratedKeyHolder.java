package org.springframework.jdbc.support;

import java.util.*;
import org.springframework.dao.InvalidDataAccessApiUsageException;

public class GeneratedKeyHolder implements KeyHolder {
    private final List<Map<String, Object>> keyList;

    public GeneratedKeyHolder() {
        keyList = new ArrayList<>(1);
    }

    public GeneratedKeyHolder(List<Map<String, Object>> keyList) {
        this.keyList = keyList;
    }

    public Number getKey() throws InvalidDataAccessApiUsageException {
        return getKeyAs(Number.class);
    }

    public <T> T getKeyAs(Class<T> keyType) throws InvalidDataAccessApiUsageException {
        if (keyList.isEmpty()) {
            return null;
        }
        if (keyList.size() > 1 || keyList.get(0).size() > 1) {
            throw new InvalidDataAccessApiUsageException("The getKey method should only be used when a single key is returned. The current key entry contains multiple keys: " + keyList);
        }
        Iterator<Object> keys = keyList.get(0).values().iterator();
        if (!keys.hasNext()) {
            throw new org.springframework.dao.DataRetrievalFailureException("Unable to retrieve the generated key. Check that the table has an identity column enabled.");
        }
        Object key = keys.next();
        if (key == null || !keyType.isAssignableFrom(key.getClass())) {
            throw new org.springframework.dao.DataRetrievalFailureException("The generated key type is not supported. Unable to cast [" + (key != null ? key.getClass().getName() : null) + "] to [" + keyType.getName() + "].");
        }
        return keyType.cast(key);
    }

    public Map<String, Object> getKeys() throws InvalidDataAccessApiUsageException {
        if (keyList.isEmpty()) {
            return null;
        }
        if (keyList.size() > 1) {
            throw new InvalidDataAccessApiUsageException("The getKeys method should only be used when keys for a single row are returned. The current key list contains keys for multiple rows: " + keyList);
        }
        return keyList.get(0);
    }

    public List<Map<String, Object>> getKeyList() {
        return keyList;
    }
}
