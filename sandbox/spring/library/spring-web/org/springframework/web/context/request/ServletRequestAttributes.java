package org.springframework.web.context.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

public class ServletRequestAttributes implements RequestAttributes {
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public ServletRequestAttributes(HttpServletRequest request) {
        this(request, null);
    }

    public ServletRequestAttributes(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    public final HttpServletRequest getRequest() {
        return request;
    }

    public final HttpServletResponse getResponse() {
        return response;
    }

    @Override
    public Object getAttribute(String name, int scope) {
        if (scope == SCOPE_REQUEST) {
            return request.getAttribute(name);
        }
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        if (scope == SCOPE_REQUEST) {
            request.setAttribute(name, value);
        } else {
            request.getSession().setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name, int scope) {
        if (scope == SCOPE_REQUEST) {
            request.removeAttribute(name);
        } else {
            request.getSession().removeAttribute(name);
        }
    }

    @Override
    public String getSessionId() {
        return request.getSession().getId();
    }
}
