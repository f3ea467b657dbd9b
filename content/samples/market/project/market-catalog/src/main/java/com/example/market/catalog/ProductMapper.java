package com.example.market.catalog;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface ProductMapper {

    void insert(Product product);

    Optional<Product> byId(long id);

    Optional<Product> bySku(String sku);

    List<Product> onSaleIn(long categoryId);

    List<Product> search(String words);

    int changeStatus(@Param("id") long id, @Param("status") ProductStatus status);
}
