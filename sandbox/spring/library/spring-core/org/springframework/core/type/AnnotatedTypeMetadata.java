package org.springframework.core.type;

import java.util.Map;
import org.springframework.util.MultiValueMap;


public interface AnnotatedTypeMetadata {

    default native MultiValueMap<String, Object> getAllAnnotationAttributes(String annotationName, boolean classValuesAsString);

    default native MultiValueMap<String, Object> getAllAnnotationAttributes(String annotationName);

    default native Map<String, Object> getAnnotationAttributes(String annotationName, boolean classValuesAsString);

    default native Map<String, Object> getAnnotationAttributes(String annotationName);

    default native boolean isAnnotated(String annotationName);
}
