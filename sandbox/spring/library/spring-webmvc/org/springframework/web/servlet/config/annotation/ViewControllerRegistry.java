package org.springframework.web.servlet.config.annotation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatusCode;

public class ViewControllerRegistry {
    private final List<ViewControllerRegistration> registrations = new ArrayList<>();
    private final List<RedirectViewControllerRegistration> redirectRegistrations = new ArrayList<>();

    public ViewControllerRegistration addViewController(String urlPathOrPattern) {
        ViewControllerRegistration registration = new ViewControllerRegistration(urlPathOrPattern);
        registrations.add(registration);
        return registration;
    }

    public RedirectViewControllerRegistration addRedirectViewController(String urlPath, String redirectUrl) {
        RedirectViewControllerRegistration registration = new RedirectViewControllerRegistration(urlPath, redirectUrl);
        redirectRegistrations.add(registration);
        return registration;
    }

    public void addStatusController(String urlPath, HttpStatusCode statusCode) {
        addViewController(urlPath).setStatusCode(statusCode);
    }

    public void setOrder(int order) {
    }
}
