package org.springframework.web.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;


public interface View {
    String RESPONSE_STATUS_ATTRIBUTE = "org.springframework.web.servlet.View.responseStatus";
    String PATH_VARIABLES = "org.springframework.web.servlet.View.pathVariables";
    String SELECTED_CONTENT_TYPE = "org.springframework.web.servlet.View.selectedContentType";

    default native String getContentType();

    void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception;
}
