package org.springframework.boot.web.servlet.error;


public interface ErrorController {
}
