package org.springframework.web.servlet.resource;

/** Stands for itself before interceptors: static files are served without it. */
public class ResourceHttpRequestHandler {
}
