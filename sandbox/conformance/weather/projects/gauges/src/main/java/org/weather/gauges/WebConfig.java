package org.weather.gauges;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
public class WebConfig implements WebMvcConfigurer {
    @Bean
    FilterRegistrationBean<Filter> keeper() {
        Filter keeper = (request, response, chain) -> {
            if ("open".equals(((HttpServletRequest) request).getHeader("X-Key"))) chain.doFilter(request, response);
            else ((HttpServletResponse) response).sendError(403, "locked");
        };
        FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(keeper);
        bean.addUrlPatterns("/admin/*");
        bean.setOrder(2);
        return bean;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                response.addHeader("X-Before", request.getMethod());
                return true;
            }

            @Override
            public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, Exception ex) {
                System.out.println("after " + request.getRequestURI() + " " + (ex == null ? "well" : ex.getClass().getSimpleName()));
            }
        }).addPathPatterns("/gauge/**");
    }
}
