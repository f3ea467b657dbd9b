package org.springframework.http.server;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpRequest;


public interface ServerHttpRequest extends HttpRequest, HttpInputMessage {
}
