package org.springframework.security.web.method.annotation;

import java.lang.annotation.Annotation;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

public final class AuthenticationPrincipalArgumentResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return annotation(parameter) != null;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer mavContainer, NativeWebRequest webRequest, WebDataBinderFactory binderFactory) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return null;
        }
        Object principal = authentication.getPrincipal();
        AuthenticationPrincipal annotation = annotation(parameter);
        if (!annotation.expression().isEmpty()) {
            principal = evaluate(annotation.expression(), principal);
        }
        if (principal != null && !parameter.getParameterType().isInstance(principal)) {
            if (annotation.errorOnInvalidType()) {
                throw new ClassCastException(principal + " is not assignable to " + parameter.getParameterType());
            }
            return null;
        }
        return principal;
    }

    private static AuthenticationPrincipal annotation(MethodParameter parameter) {
        AuthenticationPrincipal own = parameter.getParameterAnnotation(AuthenticationPrincipal.class);
        if (own != null) {
            return own;
        }
        for (Annotation annotation : parameter.getParameterAnnotations()) {
            AuthenticationPrincipal carried = annotation.annotationType().getAnnotation(AuthenticationPrincipal.class);
            if (carried != null) {
                return carried;
            }
        }
        return null;
    }

    private static native Object evaluate(String expression, Object root);
}
