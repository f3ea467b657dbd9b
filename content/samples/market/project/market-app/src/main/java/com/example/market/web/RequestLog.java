package com.example.market.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class RequestLog implements HandlerInterceptor {

    private static final System.Logger LOG = System.getLogger(RequestLog.class.getName());

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LOG.log(System.Logger.Level.DEBUG, "{0} {1}", request.getMethod(), request.getRequestURI());
        return true;
    }
}
