package com.example.shop.orders;

import com.alipay.sofa.koupleless.common.api.SpringBeanFinder;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The base's own beans, not copies and not proxies. */
@Configuration
public class BaseData {
    @Bean
    DataSource dataSource() {
        return SpringBeanFinder.getBaseBean(DataSource.class);
    }

    @Bean
    PlatformTransactionManager transactionManager() {
        return SpringBeanFinder.getBaseBean(PlatformTransactionManager.class);
    }
}
