package com.example.shop.inventory;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import com.example.shop.catalog.ProductCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the base that this module uses. */
@Configuration
public class BaseBeans {
    @Bean
    public ProductCatalog fixedProductCatalog() {
        return SpringServiceFinder.getBaseService(ProductCatalog.class);
    }
}
