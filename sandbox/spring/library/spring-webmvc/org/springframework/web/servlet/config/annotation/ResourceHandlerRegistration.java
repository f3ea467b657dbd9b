package org.springframework.web.servlet.config.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;

public class ResourceHandlerRegistration {
    private final List<String> pathPatterns = new ArrayList<>();
    private final List<String> locations = new ArrayList<>();
    private String cacheControl;

    public ResourceHandlerRegistration(String... pathPatterns) {
        this.pathPatterns.addAll(List.of(pathPatterns));
    }

    public ResourceHandlerRegistration addResourceLocations(String... locations) {
        this.locations.addAll(List.of(locations));
        return this;
    }

    public native ResourceHandlerRegistration addResourceLocations(Resource... locations);

    protected String[] getPathPatterns() {
        return pathPatterns.toArray(new String[0]);
    }

    public ResourceHandlerRegistration setCacheControl(CacheControl cacheControl) {
        this.cacheControl = cacheControl.getHeaderValue();
        return this;
    }

    public ResourceHandlerRegistration setCachePeriod(Integer cachePeriod) {
        this.cacheControl = cachePeriod > 0 ? "max-age=" + cachePeriod : "no-store";
        return this;
    }

    public native ResourceHandlerRegistration setEtagGenerator(Function<Resource, String> etagGenerator);

    public native ResourceHandlerRegistration setOptimizeLocations(boolean optimizeLocations);

    public native ResourceHandlerRegistration setUseLastModified(boolean useLastModified);
}
