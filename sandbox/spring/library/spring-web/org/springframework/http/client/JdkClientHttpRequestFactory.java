package org.springframework.http.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpMethod;


public class JdkClientHttpRequestFactory implements ClientHttpRequestFactory {

    public JdkClientHttpRequestFactory() {
    }

    public native ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;

    public native void setReadTimeout(Duration readTimeout);

    public native void setReadTimeout(int readTimeout);
}
