package org.springframework.web.filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

public abstract class GenericFilterBean implements Filter, BeanNameAware, EnvironmentAware, InitializingBean, DisposableBean {
    private String beanName;
    private Environment environment;

    @Override
    public void setBeanName(String beanName) {
        this.beanName = beanName;
    }

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    public Environment getEnvironment() {
        return environment;
    }

    protected String getFilterName() {
        return beanName;
    }

    @Override
    public void afterPropertiesSet() throws ServletException {
        initFilterBean();
    }

    @Override
    public final void init(FilterConfig filterConfig) throws ServletException {
        initFilterBean();
    }

    protected void initFilterBean() throws ServletException {
    }

    @Override
    public void destroy() {
    }
}
