package org.springframework.web.context.request;

public abstract class RequestContextHolder {
    private static final ThreadLocal<RequestAttributes> HOLDER = new ThreadLocal<>();

    public static void resetRequestAttributes() {
        HOLDER.remove();
    }

    public static void setRequestAttributes(RequestAttributes attributes) {
        HOLDER.set(attributes);
    }

    public static void setRequestAttributes(RequestAttributes attributes, boolean inheritable) {
        HOLDER.set(attributes);
    }

    public static RequestAttributes getRequestAttributes() {
        RequestAttributes set = HOLDER.get();
        return set == null ? current() : set;
    }

    /** Of the request that this thread serves; null: none. */
    private static native RequestAttributes current();

    public static RequestAttributes currentRequestAttributes() throws IllegalStateException {
        RequestAttributes attributes = getRequestAttributes();
        if (attributes == null) {
            throw new IllegalStateException("No thread-bound request found: Are you referring to request attributes outside of an actual web request, or processing a request outside of the originally receiving thread? If you are actually operating within a web request and still receive this message, your code is probably running outside of DispatcherServlet: In this case, use RequestContextListener or RequestContextFilter to expose the current request.");
        }
        return attributes;
    }
}
