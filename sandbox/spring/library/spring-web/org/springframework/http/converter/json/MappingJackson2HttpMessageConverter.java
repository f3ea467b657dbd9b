package org.springframework.http.converter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;


public class MappingJackson2HttpMessageConverter {

    public MappingJackson2HttpMessageConverter() {
    }

    public MappingJackson2HttpMessageConverter(ObjectMapper objectMapper) {
    }

    protected native List<MediaType> getMediaTypesForProblemDetail();

    public native void setJsonPrefix(String jsonPrefix);

    public native void setPrefixJson(boolean prefixJson);

    protected native void writePrefix(JsonGenerator generator, Object object) throws IOException;
}
