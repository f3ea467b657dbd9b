package org.springframework.boot.web.servlet.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;


@Order(-2147483648)
public class DefaultErrorAttributes implements ErrorAttributes, HandlerExceptionResolver, Ordered {

    public DefaultErrorAttributes() {
    }

    public native Throwable getError(WebRequest webRequest);

    public native Map<String, Object> getErrorAttributes(WebRequest webRequest, ErrorAttributeOptions options);

    protected native String getMessage(WebRequest webRequest, Throwable error);

    public native int getOrder();

    public native ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex);
}
