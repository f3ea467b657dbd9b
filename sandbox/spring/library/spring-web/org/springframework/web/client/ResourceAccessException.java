package org.springframework.web.client;

import java.io.IOException;

public class ResourceAccessException extends RestClientException {
    public ResourceAccessException(String msg) {
        super(msg);
    }

    public ResourceAccessException(String msg, IOException ex) {
        super(msg, ex);
    }
}
