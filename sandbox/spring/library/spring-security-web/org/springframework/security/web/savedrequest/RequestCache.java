package org.springframework.security.web.savedrequest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public interface RequestCache {
    void saveRequest(HttpServletRequest request, HttpServletResponse response);
}
