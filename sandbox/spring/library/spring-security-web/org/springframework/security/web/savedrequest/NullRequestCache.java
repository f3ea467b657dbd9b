package org.springframework.security.web.savedrequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class NullRequestCache implements RequestCache {
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    }
}
