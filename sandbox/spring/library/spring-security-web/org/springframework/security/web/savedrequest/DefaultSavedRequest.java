package org.springframework.security.web.savedrequest;

import jakarta.servlet.http.HttpServletRequest;

public class DefaultSavedRequest {
    private final String url;

    DefaultSavedRequest(HttpServletRequest request) {
        String query = request.getQueryString();
        this.url = request.getRequestURL() + (query == null ? "" : "?" + query);
        keep(request);
    }

    public String getRedirectUrl() {
        return url;
    }

    private native void keep(HttpServletRequest request);

    native void restore(HttpServletRequest request);
}
