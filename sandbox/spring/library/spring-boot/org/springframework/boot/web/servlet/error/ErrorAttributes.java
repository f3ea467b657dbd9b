package org.springframework.boot.web.servlet.error;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.web.context.request.WebRequest;


public interface ErrorAttributes {

    Throwable getError(WebRequest webRequest);

    default native Map<String, Object> getErrorAttributes(WebRequest webRequest, ErrorAttributeOptions options);
}
