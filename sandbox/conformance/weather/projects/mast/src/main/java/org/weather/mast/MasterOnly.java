package org.weather.mast;

import com.alipay.sofa.koupleless.common.environment.ConditionalOnMasterBiz;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnMasterBiz
public class MasterOnly {}
