package org.springframework.boot.web.servlet;

import jakarta.servlet.Filter;

public class FilterRegistrationBean<T extends Filter> extends AbstractFilterRegistrationBean<T> {
    private T filter;

    public FilterRegistrationBean() {
    }

    public FilterRegistrationBean(T filter) {
        this.filter = filter;
    }

    @Override
    public T getFilter() {
        return filter;
    }

    public void setFilter(T filter) {
        this.filter = filter;
    }
}
