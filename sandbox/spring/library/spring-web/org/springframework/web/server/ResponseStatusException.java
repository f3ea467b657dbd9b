package org.springframework.web.server;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

public class ResponseStatusException extends ErrorResponseException {
    private final String reason;

    public ResponseStatusException(HttpStatusCode status) {
        this(status, null, null);
    }

    public ResponseStatusException(HttpStatusCode status, String reason) {
        this(status, reason, null);
    }

    public ResponseStatusException(HttpStatusCode status, String reason, Throwable cause) {
        super(status, org.springframework.http.ProblemDetail.forStatusAndDetail(status, reason), cause);
        this.reason = reason;
    }

    public ResponseStatusException(int rawStatusCode, String reason, Throwable cause) {
        this(HttpStatusCode.valueOf(rawStatusCode), reason, cause);
    }

    public String getReason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return getStatusCode() + (reason != null ? " \"" + reason + "\"" : "");
    }
}
