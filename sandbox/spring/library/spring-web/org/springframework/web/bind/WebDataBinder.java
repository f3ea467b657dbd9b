package org.springframework.web.bind;

import org.springframework.validation.DataBinder;

public class WebDataBinder extends DataBinder {
    public static final String DEFAULT_FIELD_MARKER_PREFIX = "_";
    public static final String DEFAULT_FIELD_DEFAULT_PREFIX = "!";
    private String fieldMarkerPrefix = DEFAULT_FIELD_MARKER_PREFIX;
    private String fieldDefaultPrefix = DEFAULT_FIELD_DEFAULT_PREFIX;
    private boolean bindEmptyMultipartFiles = true;

    public WebDataBinder(Object target) {
        super(target);
    }

    public WebDataBinder(Object target, String objectName) {
        super(target, objectName);
    }

    public native Object getEmptyValue(Class<?> fieldType);

    public String getFieldDefaultPrefix() {
        return fieldDefaultPrefix;
    }

    public String getFieldMarkerPrefix() {
        return fieldMarkerPrefix;
    }

    public boolean isBindEmptyMultipartFiles() {
        return bindEmptyMultipartFiles;
    }

    public void setBindEmptyMultipartFiles(boolean bindEmptyMultipartFiles) {
        this.bindEmptyMultipartFiles = bindEmptyMultipartFiles;
    }

    public void setFieldDefaultPrefix(String fieldDefaultPrefix) {
        this.fieldDefaultPrefix = fieldDefaultPrefix;
    }

    public void setFieldMarkerPrefix(String fieldMarkerPrefix) {
        this.fieldMarkerPrefix = fieldMarkerPrefix;
    }
}
