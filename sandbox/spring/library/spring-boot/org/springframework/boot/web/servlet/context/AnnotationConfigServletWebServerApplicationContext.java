package org.springframework.boot.web.servlet.context;

import org.springframework.context.support.GenericApplicationContext;

public class AnnotationConfigServletWebServerApplicationContext extends GenericApplicationContext {
}
