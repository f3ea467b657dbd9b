package org.springframework.web.context.request;


public interface NativeWebRequest extends WebRequest {

    Object getNativeRequest();

    <T> T getNativeRequest(Class<T> requiredType);

    Object getNativeResponse();

    <T> T getNativeResponse(Class<T> requiredType);
}
