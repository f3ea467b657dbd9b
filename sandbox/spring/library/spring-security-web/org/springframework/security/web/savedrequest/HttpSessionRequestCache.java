package org.springframework.security.web.savedrequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

public class HttpSessionRequestCache implements RequestCache {
    public static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";
    private RequestMatcher requestMatcher = AnyRequestMatcher.INSTANCE;

    public void setRequestMatcher(RequestMatcher requestMatcher) {
        this.requestMatcher = requestMatcher;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (requestMatcher.matches(request)) {
            request.getSession().setAttribute(SAVED, new DefaultSavedRequest(request));
        }
    }
}
