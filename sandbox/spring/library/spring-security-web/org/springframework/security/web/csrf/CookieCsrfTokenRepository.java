package org.springframework.security.web.csrf;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

public final class CookieCsrfTokenRepository implements CsrfTokenRepository {
    private static final String REMOVED = CookieCsrfTokenRepository.class.getName() + ".REMOVED";
    private String parameterName = "_csrf";
    private String headerName = "X-XSRF-TOKEN";
    private String cookieName = "XSRF-TOKEN";
    private String cookiePath;
    private boolean httpOnly = true;

    public static CookieCsrfTokenRepository withHttpOnlyFalse() {
        CookieCsrfTokenRepository made = new CookieCsrfTokenRepository();
        made.httpOnly = false;
        return made;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(headerName, parameterName, UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(cookieName, token == null ? "" : token.getToken());
        cookie.setSecure(request.isSecure());
        String context = request.getContextPath();
        cookie.setPath(cookiePath != null && !cookiePath.isEmpty() ? cookiePath : context.isEmpty() ? "/" : context);
        cookie.setMaxAge(token == null ? 0 : -1);
        cookie.setHttpOnly(httpOnly);
        response.addCookie(cookie);
        if (token == null) {
            request.setAttribute(REMOVED, Boolean.TRUE);
        } else {
            request.removeAttribute(REMOVED);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null || Boolean.TRUE.equals(request.getAttribute(REMOVED))) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(cookieName) && !cookie.getValue().isEmpty()) {
                return new DefaultCsrfToken(headerName, parameterName, cookie.getValue());
            }
        }
        return null;
    }

    public void setParameterName(String parameterName) {
        this.parameterName = parameterName;
    }

    public void setHeaderName(String headerName) {
        this.headerName = headerName;
    }

    public void setCookieName(String cookieName) {
        this.cookieName = cookieName;
    }

    public void setCookiePath(String path) {
        this.cookiePath = path;
    }

    public String getCookiePath() {
        return cookiePath;
    }

    @Deprecated
    public void setCookieHttpOnly(boolean cookieHttpOnly) {
        this.httpOnly = cookieHttpOnly;
    }
}
