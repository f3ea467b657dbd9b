package org.springframework.web;

import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

public interface ErrorResponse {

    static ErrorResponse.Builder builder(Throwable ex, ProblemDetail problemDetail) {
        return new DefaultErrorResponseBuilder(problemDetail);
    }

    static ErrorResponse.Builder builder(Throwable ex, HttpStatusCode statusCode, String detail) {
        return builder(ex, ProblemDetail.forStatusAndDetail(statusCode, detail));
    }

    static ErrorResponse create(Throwable ex, HttpStatusCode statusCode, String detail) {
        return builder(ex, statusCode, detail).build();
    }

    ProblemDetail getBody();

    static native String getDefaultDetailMessageCode(Class<?> exceptionType, String suffix);

    static native String getDefaultTitleMessageCode(Class<?> exceptionType);

    static native String getDefaultTypeMessageCode(Class<?> exceptionType);

    default native Object[] getDetailMessageArguments();

    default native Object[] getDetailMessageArguments(MessageSource messageSource, Locale locale);

    default native String getDetailMessageCode();

    default HttpHeaders getHeaders() {
        return new HttpHeaders();
    }

    HttpStatusCode getStatusCode();

    default native String getTitleMessageCode();

    default native String getTypeMessageCode();

    default native ProblemDetail updateAndGetBody(MessageSource messageSource, Locale locale);

    public interface Builder {

        ErrorResponse build();

        default native ErrorResponse build(MessageSource messageSource, Locale locale);

        ErrorResponse.Builder detail(String detail);

        ErrorResponse.Builder detailMessageArguments(Object... messageArguments);

        ErrorResponse.Builder detailMessageCode(String messageCode);

        ErrorResponse.Builder header(String headerName, String... headerValues);

        ErrorResponse.Builder headers(Consumer<HttpHeaders> headersConsumer);

        ErrorResponse.Builder instance(URI instance);

        ErrorResponse.Builder property(String name, Object value);

        ErrorResponse.Builder title(String title);

        ErrorResponse.Builder titleMessageCode(String messageCode);

        ErrorResponse.Builder type(URI type);

        ErrorResponse.Builder typeMessageCode(String messageCode);
    }
}
