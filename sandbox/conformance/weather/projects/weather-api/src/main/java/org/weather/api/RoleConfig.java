package org.weather.api;

import com.alipay.sofa.koupleless.common.environment.ConditionalOnMasterBiz;
import com.alipay.sofa.koupleless.common.environment.ConditionalOnNotMasterBiz;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One configuration for both sides. */
@Configuration
public class RoleConfig {
    @Bean
    @ConditionalOnMasterBiz
    public Role baseRole() {
        return new Role("base", Thread.currentThread().getContextClassLoader().getClass().getSimpleName());
    }

    @Bean
    @ConditionalOnNotMasterBiz
    public Role moduleRole() {
        return new Role("module", Thread.currentThread().getContextClassLoader().getClass().getSimpleName());
    }
}
