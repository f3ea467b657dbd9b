package org.springframework.web.multipart;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

public class MaxUploadSizeExceededException extends org.springframework.web.multipart.MultipartException implements ErrorResponse {
    private final ProblemDetail body = ProblemDetail.forStatus(getStatusCode());
    private final long maxUploadSize;

    public MaxUploadSizeExceededException(long maxUploadSize) {
        this(maxUploadSize, null);
    }

    public MaxUploadSizeExceededException(long maxUploadSize, Throwable ex) {
        super("Maximum upload size " + (maxUploadSize >= 0 ? "of " + maxUploadSize + " bytes " : "") + "exceeded", ex);
        this.maxUploadSize = maxUploadSize;
        body.setDetail("Maximum upload size exceeded");
    }

    public long getMaxUploadSize() {
        return maxUploadSize;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.PAYLOAD_TOO_LARGE;
    }

    @Override
    public ProblemDetail getBody() {
        return body;
    }
}
