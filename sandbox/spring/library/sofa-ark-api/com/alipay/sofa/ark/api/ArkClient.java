package com.alipay.sofa.ark.api;

import com.alipay.sofa.ark.spi.model.Biz;
import com.alipay.sofa.ark.spi.service.biz.BizManagerService;

/** Installing is left to Arklet here; what there is can be asked. */
public class ArkClient {
    private ArkClient() {
    }

    public static native BizManagerService getBizManagerService();

    public static native Biz getMasterBiz();
}
