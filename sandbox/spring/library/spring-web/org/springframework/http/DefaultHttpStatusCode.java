package org.springframework.http;

final class DefaultHttpStatusCode implements HttpStatusCode, Comparable<HttpStatusCode> {
    private final int value;

    DefaultHttpStatusCode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public boolean is1xxInformational() {
        return value / 100 == 1;
    }

    @Override
    public boolean is2xxSuccessful() {
        return value / 100 == 2;
    }

    @Override
    public boolean is3xxRedirection() {
        return value / 100 == 3;
    }

    @Override
    public boolean is4xxClientError() {
        return value / 100 == 4;
    }

    @Override
    public boolean is5xxServerError() {
        return value / 100 == 5;
    }

    @Override
    public boolean isError() {
        return is4xxClientError() || is5xxServerError();
    }

    @Override
    public int compareTo(HttpStatusCode other) {
        return Integer.compare(value, other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpStatusCode code && code.value() == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
