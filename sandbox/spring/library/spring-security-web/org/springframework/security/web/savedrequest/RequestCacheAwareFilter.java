package org.springframework.security.web.savedrequest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.GenericFilterBean;

public class RequestCacheAwareFilter extends GenericFilterBean {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String query = http.getQueryString();
        HttpSession session = query == null || !query.contains("continue") ? null : http.getSession(false);
        Object saved = session == null ? null : session.getAttribute(HttpSessionRequestCache.SAVED);
        if (saved instanceof DefaultSavedRequest waiting && (http.getRequestURL() + "?" + query).startsWith(waiting.getRedirectUrl())) {
            session.removeAttribute(HttpSessionRequestCache.SAVED);
            waiting.restore(http);
        }
        chain.doFilter(request, response);
    }
}
