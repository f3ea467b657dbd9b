package org.springframework.web.bind.support;

public class SimpleSessionStatus implements SessionStatus {
    private boolean complete;

    @Override
    public void setComplete() {
        complete = true;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }
}
