package com.alipay.sofa.ark.spi.service.biz;

import com.alipay.sofa.ark.spi.model.Biz;
import com.alipay.sofa.ark.spi.model.BizState;
import java.util.List;
import java.util.Set;

public interface BizManagerService {
    List<Biz> getBiz(String bizName);

    Biz getBiz(String bizName, String bizVersion);

    Biz getBizByIdentity(String bizIdentity);

    Set<String> getAllBizNames();

    Set<String> getAllBizIdentities();

    List<Biz> getBizInOrder();

    Biz getActiveBiz(String bizName);

    boolean isActiveBiz(String bizName, String bizVersion);

    BizState getBizState(String bizName, String bizVersion);

    BizState getBizState(String bizIdentity);
}
