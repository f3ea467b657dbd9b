package org.springframework.web.servlet.config.annotation;

import jakarta.servlet.ServletContext;
import java.util.Map;
import org.springframework.http.MediaType;


public class ContentNegotiationConfigurer {

    public ContentNegotiationConfigurer(ServletContext servletContext) {
    }

    public native ContentNegotiationConfigurer defaultContentType(MediaType... defaultContentTypes);

    public native ContentNegotiationConfigurer favorParameter(boolean favorParameter);

    @Deprecated
    public native ContentNegotiationConfigurer favorPathExtension(boolean favorPathExtension);

    public native ContentNegotiationConfigurer ignoreAcceptHeader(boolean ignoreAcceptHeader);

    @Deprecated
    public native ContentNegotiationConfigurer ignoreUnknownPathExtensions(boolean ignore);

    public native ContentNegotiationConfigurer mediaType(String extension, MediaType mediaType);

    public native ContentNegotiationConfigurer mediaTypes(Map<String, MediaType> mediaTypes);

    public native ContentNegotiationConfigurer parameterName(String parameterName);

    public native ContentNegotiationConfigurer replaceMediaTypes(Map<String, MediaType> mediaTypes);

    @Deprecated
    public native ContentNegotiationConfigurer useJaf(boolean useJaf);

    public native ContentNegotiationConfigurer useRegisteredExtensionsOnly(boolean useRegisteredExtensionsOnly);
}
