package org.springframework.web.servlet.config.annotation;

import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;


public class ResourceHandlerRegistration {

    public ResourceHandlerRegistration(String... pathPatterns) {
    }

    public native ResourceHandlerRegistration addResourceLocations(String... locations);

    public native ResourceHandlerRegistration addResourceLocations(Resource... locations);

    protected native String[] getPathPatterns();

    public native ResourceHandlerRegistration setCacheControl(CacheControl cacheControl);

    public native ResourceHandlerRegistration setCachePeriod(Integer cachePeriod);

    public native ResourceHandlerRegistration setEtagGenerator(Function<Resource, String> etagGenerator);

    public native ResourceHandlerRegistration setOptimizeLocations(boolean optimizeLocations);

    public native ResourceHandlerRegistration setUseLastModified(boolean useLastModified);
}
