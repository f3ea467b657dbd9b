package org.springframework.cache.support;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;

public class SimpleCacheManager implements CacheManager, InitializingBean {
    private final Map<String, Cache> caches = new LinkedHashMap<>();
    private Collection<? extends Cache> given = java.util.List.of();

    public SimpleCacheManager() {
    }

    public void setCaches(Collection<? extends Cache> caches) {
        this.given = caches;
    }

    protected Collection<? extends Cache> loadCaches() {
        return given;
    }

    @Override
    public void afterPropertiesSet() {
        initializeCaches();
    }

    public void initializeCaches() {
        caches.clear();
        for (Cache cache : loadCaches()) caches.put(cache.getName(), cache);
    }

    @Override
    public Cache getCache(String name) {
        return caches.get(name);
    }

    @Override
    public Collection<String> getCacheNames() {
        return caches.keySet();
    }
}
