package org.springframework.http.converter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;


public class StringHttpMessageConverter {
    public static Charset DEFAULT_CHARSET;

    public StringHttpMessageConverter() {
    }

    public StringHttpMessageConverter(Charset defaultCharset) {
    }

    protected native void addDefaultHeaders(HttpHeaders headers, String s, MediaType type) throws IOException;

    protected native List<Charset> getAcceptedCharsets();

    protected native Long getContentLength(String str, MediaType contentType);

    protected native String readInternal(Class<? extends String> clazz, HttpInputMessage inputMessage) throws IOException;

    public native void setWriteAcceptCharset(boolean writeAcceptCharset);

    public native boolean supports(Class<?> clazz);

    protected native boolean supportsRepeatableWrites(String s);

    protected native void writeInternal(String str, HttpOutputMessage outputMessage) throws IOException;
}
