package org.springframework.boot.web.server;


public interface ConfigurableWebServerFactory extends WebServerFactory {

    void setPort(int port);

    void setServerHeader(String serverHeader);
}
