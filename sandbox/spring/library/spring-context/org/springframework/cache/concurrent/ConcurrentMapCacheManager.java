package org.springframework.cache.concurrent;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

public class ConcurrentMapCacheManager implements CacheManager {
    private final Map<String, Cache> caches = new LinkedHashMap<>();
    private boolean dynamic = true;

    public ConcurrentMapCacheManager() {
    }

    public ConcurrentMapCacheManager(String... cacheNames) {
        for (String name : cacheNames) {
            caches.put(name, new ConcurrentMapCache(name));
        }
        dynamic = false;
    }

    @Override
    public Collection<String> getCacheNames() {
        return Collections.unmodifiableSet(caches.keySet());
    }

    @Override
    public Cache getCache(String name) {
        Cache cache = caches.get(name);
        if (cache == null && dynamic) {
            cache = new ConcurrentMapCache(name);
            caches.put(name, cache);
        }
        return cache;
    }
}
