package org.springframework.web.servlet.mvc.method;

import org.springframework.http.HttpHeaders;

public abstract class RequestMappingInfoHandlerMapping {
    private static class HttpOptionsHandler {
        public HttpHeaders handle() {
            return new HttpHeaders();
        }
    }

    /** What interceptors are shown when the verbs of a path are asked for. */
    private static Object optionsHandler() {
        return new HttpOptionsHandler();
    }
}
