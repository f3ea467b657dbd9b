package org.springframework.security.web.authentication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

public class WebAuthenticationDetails implements Serializable {
    private final String remoteAddress;
    private final String sessionId;

    public WebAuthenticationDetails(HttpServletRequest request) {
        this(request.getRemoteAddr(), request.getSession(false) == null ? null : request.getSession(false).getId());
    }

    public WebAuthenticationDetails(String remoteAddress, String sessionId) {
        this.remoteAddress = remoteAddress;
        this.sessionId = sessionId;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }

    public String getSessionId() {
        return sessionId;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " [RemoteIpAddress=" + remoteAddress + ", SessionId=" + sessionId + "]";
    }
}
