package org.springframework.boot.web.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;

public abstract class AbstractFilterRegistrationBean<T extends Filter> implements Ordered {
    private Set<String> urlPatterns = new LinkedHashSet<>();
    private final Map<String, String> initParameters = new LinkedHashMap<>();
    private int order = LOWEST_PRECEDENCE;
    private boolean enabled = true;
    private String name;

    public abstract T getFilter();

    public void setUrlPatterns(Collection<String> urlPatterns) {
        this.urlPatterns = new LinkedHashSet<>(urlPatterns);
    }

    public Collection<String> getUrlPatterns() {
        return urlPatterns;
    }

    public void addUrlPatterns(String... urlPatterns) {
        this.urlPatterns.addAll(Arrays.asList(urlPatterns));
    }

    public void setName(String name) {
        this.name = name;
    }

    public void addInitParameter(String name, String value) {
        initParameters.put(name, value);
    }

    public Map<String, String> getInitParameters() {
        return initParameters;
    }

    public void setDispatcherTypes(DispatcherType first, DispatcherType... rest) {
    }

    public void setMatchAfter(boolean matchAfter) {
    }

    public void setAsyncSupported(boolean asyncSupported) {
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    @Override
    public int getOrder() {
        return order;
    }
}
