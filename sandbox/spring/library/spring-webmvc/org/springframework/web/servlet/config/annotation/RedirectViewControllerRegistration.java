package org.springframework.web.servlet.config.annotation;

import org.springframework.http.HttpStatusCode;

public class RedirectViewControllerRegistration {
    private final String urlPath;
    private final String redirectUrl;
    private HttpStatusCode statusCode;
    private boolean contextRelative = true;
    private boolean keepQueryParams;

    public RedirectViewControllerRegistration(String urlPath, String redirectUrl) {
        this.urlPath = urlPath;
        this.redirectUrl = redirectUrl;
    }

    public RedirectViewControllerRegistration setStatusCode(HttpStatusCode statusCode) {
        this.statusCode = statusCode;
        return this;
    }

    public RedirectViewControllerRegistration setContextRelative(boolean contextRelative) {
        this.contextRelative = contextRelative;
        return this;
    }

    public RedirectViewControllerRegistration setKeepQueryParams(boolean propagate) {
        this.keepQueryParams = propagate;
        return this;
    }
}
