package org.springframework.boot.autoconfigure.web.servlet.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.ResponseEntity;

/** Stands for itself before interceptors: error pages are made without it. */
public class BasicErrorController implements ErrorController {
    public native ResponseEntity<Map<String, Object>> error(HttpServletRequest request);
}
