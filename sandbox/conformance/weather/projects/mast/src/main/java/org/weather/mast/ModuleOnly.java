package org.weather.mast;

import com.alipay.sofa.koupleless.common.environment.ConditionalOnNotMasterBiz;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnNotMasterBiz
public class ModuleOnly {}
