package org.springframework.http;


public interface HttpMessage {

    HttpHeaders getHeaders();
}
