package org.springframework.context.support;

import org.springframework.context.ResourceLoaderAware;
import org.springframework.core.io.ResourceLoader;

public class ReloadableResourceBundleMessageSource extends AbstractResourceBasedMessageSource implements ResourceLoaderAware {
    public ReloadableResourceBundleMessageSource() {
    }

    @Override
    public void setResourceLoader(ResourceLoader resourceLoader) {
    }

    public void setConcurrentRefresh(boolean concurrentRefresh) {
    }

    public void clearCache() {
    }

    @Override
    boolean mergesFallback() {
        return true;
    }
}
