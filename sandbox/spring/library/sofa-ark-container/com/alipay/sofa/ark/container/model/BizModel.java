package com.alipay.sofa.ark.container.model;

import com.alipay.sofa.ark.spi.model.Biz;
import com.alipay.sofa.ark.spi.model.BizState;

/** Its natives answer from the container's registry. */
public class BizModel implements Biz {
    @Override
    public native String getBizName();

    @Override
    public native String getBizVersion();

    @Override
    public native String getIdentity();

    @Override
    public native String getMainClass();

    @Override
    public native int getPriority();

    @Override
    public native String getWebContextPath();

    @Override
    public native BizState getBizState();
}
