package org.springframework.http;

import java.util.LinkedHashMap;
import java.net.URI;
import java.util.Map;

public class ProblemDetail {
    private URI type = URI.create("about:blank");
    private String title;
    private int status;
    private String detail;
    private URI instance;
    private Map<String, Object> properties;

    protected ProblemDetail() {
    }

    protected ProblemDetail(ProblemDetail other) {
        this.type = other.type;
        this.title = other.title;
        this.status = other.status;
        this.detail = other.detail;
        this.instance = other.instance;
        this.properties = other.properties == null ? null : new LinkedHashMap<>(other.properties);
    }

    protected ProblemDetail(int rawStatusCode) {
        this.status = rawStatusCode;
    }

    public static ProblemDetail forStatus(int status) {
        return new ProblemDetail(status);
    }

    public static ProblemDetail forStatus(HttpStatusCode status) {
        return forStatus(status.value());
    }

    public static ProblemDetail forStatusAndDetail(HttpStatusCode status, String detail) {
        ProblemDetail problem = forStatus(status.value());
        problem.setDetail(detail);
        return problem;
    }

    public String getDetail() {
        return detail;
    }

    public URI getInstance() {
        return instance;
    }

    public Map<String, Object> getProperties() {
        return properties;
    }

    public int getStatus() {
        return status;
    }

    public String getTitle() {
        if (title == null) {
            HttpStatus known = HttpStatus.resolve(status);
            if (known != null) {
                return known.getReasonPhrase();
            }
        }
        return title;
    }

    public URI getType() {
        return type;
    }

    protected String initToStringContent() {
        return "type='" + getType() + "', title='" + getTitle() + "', status=" + getStatus() + ", detail='" + getDetail() + "', instance='" + getInstance() + "', properties='" + getProperties() + "'";
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public void setInstance(URI instance) {
        this.instance = instance;
    }

    public void setProperties(Map<String, Object> properties) {
        this.properties = properties;
    }

    public void setProperty(String name, Object value) {
        properties = properties == null ? new LinkedHashMap<>() : properties;
        properties.put(name, value);
    }

    public void setStatus(HttpStatus httpStatus) {
        this.status = httpStatus.value();
    }

    public void setStatus(int status) {
        this.status = status;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public void setType(URI type) {
        this.type = type;
    }

    @Override
    public String toString() {
        return "ProblemDetail[" + initToStringContent() + "]";
    }
}
