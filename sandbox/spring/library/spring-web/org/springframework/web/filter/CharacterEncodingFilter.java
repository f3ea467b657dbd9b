package org.springframework.web.filter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;


public class CharacterEncodingFilter extends OncePerRequestFilter {

    public CharacterEncodingFilter(String encoding, boolean forceRequestEncoding, boolean forceResponseEncoding) {
    }

    public CharacterEncodingFilter(String encoding, boolean forceEncoding) {
    }

    public CharacterEncodingFilter(String encoding) {
    }

    public CharacterEncodingFilter() {
    }

    protected native void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain filterChain) throws ServletException, IOException;

    public native String getEncoding();

    public native boolean isForceRequestEncoding();

    public native boolean isForceResponseEncoding();

    public native void setEncoding(String encoding);

    public native void setForceEncoding(boolean forceEncoding);

    public native void setForceRequestEncoding(boolean forceRequestEncoding);

    public native void setForceResponseEncoding(boolean forceResponseEncoding);
}
