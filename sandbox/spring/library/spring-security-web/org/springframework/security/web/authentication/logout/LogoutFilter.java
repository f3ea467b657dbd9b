package org.springframework.security.web.authentication.logout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.GenericFilterBean;

public class LogoutFilter extends GenericFilterBean {
    private final RequestMatcher matcher;
    private final String successUrl;

    /** As HttpSecurity makes it. */
    public LogoutFilter(RequestMatcher matcher, String successUrl) {
        this.matcher = matcher;
        this.successUrl = successUrl;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!matcher.matches(http)) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = http.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        HttpServletResponse answer = (HttpServletResponse) response;
        if (new MediaTypeRequestMatcher(MediaType.TEXT_HTML).matches(http) || !prefersStatus(http)) {
            answer.sendRedirect(http.getContextPath() + successUrl);
        } else {
            answer.setStatus(204);
        }
    }

    /** Scripts are not sent to a page. */
    private static boolean prefersStatus(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }
}
