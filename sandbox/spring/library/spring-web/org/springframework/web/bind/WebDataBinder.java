package org.springframework.web.bind;

import java.util.function.BiFunction;
import org.springframework.validation.DataBinder;


public class WebDataBinder extends DataBinder {
    public static final String DEFAULT_FIELD_MARKER_PREFIX = "_";
    public static final String DEFAULT_FIELD_DEFAULT_PREFIX = "!";

    public WebDataBinder(Object target) {
    }

    public WebDataBinder(Object target, String objectName) {
    }

    public native Object getEmptyValue(Class<?> fieldType);

    protected native Object getEmptyValue(String field, Class<?> fieldType);

    public native String getFieldDefaultPrefix();

    public native String getFieldMarkerPrefix();

    public native boolean isBindEmptyMultipartFiles();

    protected native Object resolvePrefixValue(String name, Class<?> type, BiFunction<String, Class<?>, Object> resolver);

    public native void setBindEmptyMultipartFiles(boolean bindEmptyMultipartFiles);

    public native void setFieldDefaultPrefix(String fieldDefaultPrefix);

    public native void setFieldMarkerPrefix(String fieldMarkerPrefix);
}
