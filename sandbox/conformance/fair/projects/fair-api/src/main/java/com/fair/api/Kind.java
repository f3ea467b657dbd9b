package com.fair.api;

public enum Kind {
    SALE { @Override public int sign() { return 1; } },
    REFUND { @Override public int sign() { return -1; } };

    public abstract int sign();
}
