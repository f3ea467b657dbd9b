package org.springframework.web.bind.support;


public interface SessionStatus {

    boolean isComplete();

    void setComplete();
}
