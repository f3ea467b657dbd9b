package com.alipay.sofa.ark.spi.model;

public enum BizState {
    UNRESOLVED("unresolved"),
    RESOLVED("resolved"),
    ACTIVATED("activated"),
    DEACTIVATED("deactivated"),
    BROKEN("broken"),
    STOPPED("stopped");

    private final String state;

    BizState(String state) {
        this.state = state;
    }

    public String getBizState() {
        return state;
    }

    @Override
    public String toString() {
        return state;
    }
}
