package org.springframework.web.servlet.support;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

public class ServletUriComponentsBuilder extends UriComponentsBuilder {
    protected ServletUriComponentsBuilder() {
    }

    protected ServletUriComponentsBuilder(ServletUriComponentsBuilder other) {
        super(other);
    }

    private static ServletUriComponentsBuilder of(HttpServletRequest request, String path) {
        ServletUriComponentsBuilder made = new ServletUriComponentsBuilder();
        int port = request.getServerPort();
        made.scheme(request.getScheme());
        made.host(request.getServerName());
        made.port(port == 80 && "http".equals(request.getScheme()) ? -1 : port);
        made.path(path);
        return made;
    }

    @Override
    public ServletUriComponentsBuilder cloneBuilder() {
        return new ServletUriComponentsBuilder(this);
    }

    public static ServletUriComponentsBuilder fromContextPath(HttpServletRequest request) {
        return of(request, request.getContextPath());
    }

    public static ServletUriComponentsBuilder fromServletMapping(HttpServletRequest request) {
        return fromContextPath(request);
    }

    public static ServletUriComponentsBuilder fromRequestUri(HttpServletRequest request) {
        return of(request, request.getRequestURI());
    }

    public static ServletUriComponentsBuilder fromRequest(HttpServletRequest request) {
        ServletUriComponentsBuilder made = fromRequestUri(request);
        made.query(request.getQueryString());
        return made;
    }

    public static ServletUriComponentsBuilder fromCurrentContextPath() {
        return fromContextPath(getCurrentRequest());
    }

    public static ServletUriComponentsBuilder fromCurrentServletMapping() {
        return fromServletMapping(getCurrentRequest());
    }

    public static ServletUriComponentsBuilder fromCurrentRequestUri() {
        return fromRequestUri(getCurrentRequest());
    }

    public static ServletUriComponentsBuilder fromCurrentRequest() {
        return fromRequest(getCurrentRequest());
    }

    protected static HttpServletRequest getCurrentRequest() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("No current ServletRequestAttributes");
    }

    public native String removePathExtension();
}
