package com.alipay.sofa.ark.spi.model;

public interface Biz {
    String getBizName();

    String getBizVersion();

    String getIdentity();

    String getMainClass();

    int getPriority();

    String getWebContextPath();

    BizState getBizState();
}
