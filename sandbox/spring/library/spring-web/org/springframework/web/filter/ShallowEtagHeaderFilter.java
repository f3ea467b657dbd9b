package org.springframework.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;


public class ShallowEtagHeaderFilter extends OncePerRequestFilter {

    public ShallowEtagHeaderFilter() {
    }

    public static native void disableContentCaching(ServletRequest request);

    protected native void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException;

    protected native String generateETagHeaderValue(InputStream inputStream, boolean isWeak) throws IOException;

    protected native boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int responseStatusCode, InputStream inputStream);

    public native boolean isWriteWeakETag();

    public native void setWriteWeakETag(boolean writeWeakETag);

    protected native boolean shouldNotFilterAsyncDispatch();
}
