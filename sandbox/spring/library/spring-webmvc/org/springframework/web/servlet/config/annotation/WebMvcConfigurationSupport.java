package org.springframework.web.servlet.config.annotation;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.PathMatcher;
import org.springframework.validation.Validator;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;


public class WebMvcConfigurationSupport implements ApplicationContextAware {

    public WebMvcConfigurationSupport() {
    }

    protected native void addArgumentResolvers(List<HandlerMethodArgumentResolver> argumentResolvers);

    protected native void addCorsMappings(CorsRegistry registry);

    protected final native void addDefaultHttpMessageConverters(List<HttpMessageConverter<?>> messageConverters);

    protected native void addFormatters(FormatterRegistry registry);

    protected native void addInterceptors(InterceptorRegistry registry);

    protected native void addResourceHandlers(ResourceHandlerRegistry registry);

    protected native void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> returnValueHandlers);

    protected native void addViewControllers(ViewControllerRegistry registry);

    protected native void configureAsyncSupport(AsyncSupportConfigurer configurer);

    protected native void configureContentNegotiation(ContentNegotiationConfigurer configurer);

    protected native void configureDefaultServletHandling(DefaultServletHandlerConfigurer configurer);

    protected native void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> exceptionResolvers);

    protected native void configureMessageConverters(List<HttpMessageConverter<?>> converters);

    protected native void configurePathMatch(PathMatchConfigurer configurer);

    protected native void configureViewResolvers(ViewResolverRegistry registry);

    protected native void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> exceptionResolvers);

    protected native void extendMessageConverters(List<HttpMessageConverter<?>> converters);

    public final native ApplicationContext getApplicationContext();

    protected final native List<HandlerMethodArgumentResolver> getArgumentResolvers();

    protected native AsyncSupportConfigurer getAsyncSupportConfigurer();

    protected final native Map<String, CorsConfiguration> getCorsConfigurations();

    protected native Map<String, MediaType> getDefaultMediaTypes();

    protected final native List<HttpMessageConverter<?>> getMessageConverters();

    protected native PathMatchConfigurer getPathMatchConfigurer();

    protected final native List<HandlerMethodReturnValueHandler> getReturnValueHandlers();

    public final native ServletContext getServletContext();

    protected native Validator getValidator();

    public native LocaleResolver localeResolver();

    public native PathMatcher mvcPathMatcher();

    public native Validator mvcValidator();

    public native void setApplicationContext(ApplicationContext applicationContext);

    public native void setServletContext(ServletContext servletContext);
}
