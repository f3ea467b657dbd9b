package com.alipay.sofa.ark.container.service.biz;

import com.alipay.sofa.ark.spi.model.Biz;
import com.alipay.sofa.ark.spi.model.BizState;
import com.alipay.sofa.ark.spi.service.biz.BizManagerService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Its native answers from the container's registry. */
public class BizManagerServiceImpl implements BizManagerService {
    @Override
    public native List<Biz> getBizInOrder();

    @Override
    public List<Biz> getBiz(String bizName) {
        require(bizName, "name");
        return getBizInOrder().stream().filter(biz -> biz.getBizName().equals(bizName)).toList();
    }

    @Override
    public Biz getBiz(String bizName, String bizVersion) {
        require(bizName, "name");
        require(bizVersion, "version");
        return getBizByIdentity(bizName + ":" + bizVersion);
    }

    @Override
    public Biz getBizByIdentity(String bizIdentity) {
        return getBizInOrder().stream().filter(biz -> biz.getIdentity().equals(bizIdentity)).findFirst().orElse(null);
    }

    @Override
    public Set<String> getAllBizNames() {
        Set<String> names = new HashSet<>();
        for (Biz biz : getBizInOrder()) names.add(biz.getBizName());
        return names;
    }

    @Override
    public Set<String> getAllBizIdentities() {
        Set<String> identities = new HashSet<>();
        for (Biz biz : getBizInOrder()) identities.add(biz.getIdentity());
        return identities;
    }

    @Override
    public Biz getActiveBiz(String bizName) {
        return getBiz(bizName).stream().filter(biz -> biz.getBizState() == BizState.ACTIVATED).findFirst().orElse(null);
    }

    @Override
    public boolean isActiveBiz(String bizName, String bizVersion) {
        Biz biz = getBiz(bizName, bizVersion);
        return biz != null && biz.getBizState() == BizState.ACTIVATED;
    }

    @Override
    public BizState getBizState(String bizName, String bizVersion) {
        Biz biz = getBiz(bizName, bizVersion);
        return biz == null ? BizState.UNRESOLVED : biz.getBizState();
    }

    @Override
    public BizState getBizState(String bizIdentity) {
        Biz biz = getBizByIdentity(bizIdentity);
        return biz == null ? BizState.UNRESOLVED : biz.getBizState();
    }

    private static void require(String text, String what) {
        if (text == null || text.isEmpty()) throw new IllegalArgumentException("Biz " + what + " must not be empty.");
    }
}
