package org.springframework.web.servlet.support;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;


public class ServletUriComponentsBuilder extends UriComponentsBuilder {

    protected ServletUriComponentsBuilder() {
    }

    protected ServletUriComponentsBuilder(ServletUriComponentsBuilder other) {
    }

    public native ServletUriComponentsBuilder cloneBuilder();

    public static native ServletUriComponentsBuilder fromContextPath(HttpServletRequest request);

    public static native ServletUriComponentsBuilder fromCurrentContextPath();

    public static native ServletUriComponentsBuilder fromCurrentRequest();

    public static native ServletUriComponentsBuilder fromCurrentRequestUri();

    public static native ServletUriComponentsBuilder fromCurrentServletMapping();

    public static native ServletUriComponentsBuilder fromRequest(HttpServletRequest request);

    public static native ServletUriComponentsBuilder fromRequestUri(HttpServletRequest request);

    public static native ServletUriComponentsBuilder fromServletMapping(HttpServletRequest request);

    protected static native HttpServletRequest getCurrentRequest();

    public native String removePathExtension();
}
