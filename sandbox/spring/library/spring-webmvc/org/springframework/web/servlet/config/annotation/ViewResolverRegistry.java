package org.springframework.web.servlet.config.annotation;

import java.util.List;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;


public class ViewResolverRegistry {

    public native void beanName();

    public native void enableContentNegotiation(boolean useNotAcceptableStatus, View... defaultViews);

    public native void enableContentNegotiation(View... defaultViews);

    protected native int getOrder();

    protected native List<ViewResolver> getViewResolvers();

    public native boolean hasRegistrations();

    public native void order(int order);

    public native void viewResolver(ViewResolver viewResolver);
}
