package org.springframework.http.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpMethod;


public class SimpleClientHttpRequestFactory implements ClientHttpRequestFactory {

    public SimpleClientHttpRequestFactory() {
    }

    public native ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException;

    @Deprecated
    public native void setBufferRequestBody(boolean bufferRequestBody);

    public native void setChunkSize(int chunkSize);

    public native void setConnectTimeout(Duration connectTimeout);

    public native void setConnectTimeout(int connectTimeout);

    @Deprecated
    public native void setOutputStreaming(boolean outputStreaming);

    public native void setReadTimeout(Duration readTimeout);

    public native void setReadTimeout(int readTimeout);
}
