package org.springframework.web.servlet.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

public class RedirectView implements View {
    private String url;
    private boolean contextRelative;
    private HttpStatusCode statusCode;

    public RedirectView() {
    }

    public RedirectView(String url) {
        this(url, false);
    }

    public RedirectView(String url, boolean contextRelative) {
        this.url = url;
        this.contextRelative = contextRelative;
    }

    @Override
    public native void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception;

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setContextRelative(boolean contextRelative) {
        this.contextRelative = contextRelative;
    }

    public void setStatusCode(HttpStatusCode statusCode) {
        this.statusCode = statusCode;
    }
}
