package org.springframework.security.web.authentication;

import jakarta.servlet.http.HttpServletRequest;

public class WebAuthenticationDetailsSource {
    public WebAuthenticationDetails buildDetails(HttpServletRequest context) {
        return new WebAuthenticationDetails(context);
    }
}
