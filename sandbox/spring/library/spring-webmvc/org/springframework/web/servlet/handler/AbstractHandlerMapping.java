package org.springframework.web.servlet.handler;

public abstract class AbstractHandlerMapping {
    private static class PreFlightHandler {
    }

    /** What interceptors are shown when a browser asks beforehand. */
    private static Object preFlightHandler() {
        return new PreFlightHandler();
    }
}
