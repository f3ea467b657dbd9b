package org.springframework.http.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpMethod;


/** Answers come at once in the sandbox: timeouts have nothing to end. */
public class SimpleClientHttpRequestFactory implements ClientHttpRequestFactory {

    public SimpleClientHttpRequestFactory() {
    }

    public ClientHttpRequest createRequest(URI uri, HttpMethod httpMethod) throws IOException {
        return new SimpleClientHttpRequest(uri, httpMethod, false);
    }

    @Deprecated
    public native void setBufferRequestBody(boolean bufferRequestBody);

    public native void setChunkSize(int chunkSize);

    public void setConnectTimeout(Duration connectTimeout) {
    }

    public void setConnectTimeout(int connectTimeout) {
    }

    @Deprecated
    public native void setOutputStreaming(boolean outputStreaming);

    public void setReadTimeout(Duration readTimeout) {
    }

    public void setReadTimeout(int readTimeout) {
    }
}
