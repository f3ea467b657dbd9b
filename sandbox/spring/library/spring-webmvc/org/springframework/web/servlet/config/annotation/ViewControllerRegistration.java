package org.springframework.web.servlet.config.annotation;

import org.springframework.http.HttpStatusCode;

public class ViewControllerRegistration {
    private final String urlPath;
    private String viewName;
    private HttpStatusCode statusCode;

    public ViewControllerRegistration(String urlPath) {
        this.urlPath = urlPath;
    }

    public ViewControllerRegistration setStatusCode(HttpStatusCode statusCode) {
        this.statusCode = statusCode;
        return this;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }
}
