package org.springframework.security.web.authentication;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

public class SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationSuccessHandler {
    private String defaultTargetUrl = "/";
    private boolean alwaysUseDefaultTargetUrl = false;

    public void setDefaultTargetUrl(String defaultTargetUrl) {
        this.defaultTargetUrl = defaultTargetUrl;
    }

    public void setAlwaysUseDefaultTargetUrl(boolean alwaysUseDefaultTargetUrl) {
        this.alwaysUseDefaultTargetUrl = alwaysUseDefaultTargetUrl;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        Object saved = session == null ? null : session.getAttribute(HttpSessionRequestCache.SAVED);
        if (session != null) {
            session.removeAttribute("SPRING_SECURITY_LAST_EXCEPTION");
        }
        if (saved == null || alwaysUseDefaultTargetUrl) {
            if (session != null) {
                session.removeAttribute(HttpSessionRequestCache.SAVED);
            }
            response.sendRedirect(request.getContextPath() + defaultTargetUrl);
            return;
        }
        String url = ((DefaultSavedRequest) saved).getRedirectUrl();
        response.sendRedirect(url + (url.contains("?") ? "&" : "?") + "continue");
    }
}
