package org.springframework.http;

public interface HttpStatusCode {
    int value();

    boolean is1xxInformational();

    boolean is2xxSuccessful();

    boolean is3xxRedirection();

    boolean is4xxClientError();

    boolean is5xxServerError();

    default boolean isError() {
        return is4xxClientError() || is5xxServerError();
    }

    static HttpStatusCode valueOf(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        if (status == null) {
            throw new IllegalArgumentException("The trial's Spring does not know the status " + code);
        }
        return status;
    }
}
