package org.springframework.security.web.authentication;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;

public class SimpleUrlAuthenticationFailureHandler implements AuthenticationFailureHandler {
    private final String defaultFailureUrl;

    public SimpleUrlAuthenticationFailureHandler(String defaultFailureUrl) {
        this.defaultFailureUrl = defaultFailureUrl;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) throws IOException, ServletException {
        request.getSession().setAttribute("SPRING_SECURITY_LAST_EXCEPTION", exception);
        response.sendRedirect(request.getContextPath() + defaultFailureUrl);
    }
}
