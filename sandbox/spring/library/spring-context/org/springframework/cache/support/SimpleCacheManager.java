package org.springframework.cache.support;

import java.util.Collection;
import org.springframework.cache.Cache;


public class SimpleCacheManager {

    public SimpleCacheManager() {
    }

    protected native Collection<? extends Cache> loadCaches();

    public native void setCaches(Collection<? extends Cache> caches);
}
