package org.springframework.security.core.context;

public class SecurityContextHolder {
    private static final ThreadLocal<SecurityContext> HOLDER = new ThreadLocal<>();

    public static void clearContext() {
        HOLDER.remove();
    }

    public static SecurityContext getContext() {
        SecurityContext context = HOLDER.get();
        if (context == null) {
            context = createEmptyContext();
            HOLDER.set(context);
        }
        return context;
    }

    public static void setContext(SecurityContext context) {
        if (context == null) {
            throw new IllegalArgumentException("Only non-null SecurityContext instances are permitted");
        }
        HOLDER.set(context);
    }

    public static SecurityContext createEmptyContext() {
        return new SecurityContextImpl();
    }
}
