package org.springframework.web.bind.support;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.context.request.NativeWebRequest;


public interface WebDataBinderFactory {

    default native WebDataBinder createBinder(NativeWebRequest webRequest, Object target, String objectName, ResolvableType targetType) throws Exception;

    WebDataBinder createBinder(NativeWebRequest webRequest, Object target, String objectName) throws Exception;
}
