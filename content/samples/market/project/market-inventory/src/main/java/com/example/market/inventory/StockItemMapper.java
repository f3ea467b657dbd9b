package com.example.market.inventory;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface StockItemMapper {

    void insert(StockItem stockItem);

    Optional<StockItem> byId(long id);

    Optional<StockItem> bySku(String sku);

    List<StockItem> below(int limit);

    int reserve(@Param("sku") String sku, @Param("count") int count);

    int release(@Param("sku") String sku, @Param("count") int count);

    int ship(@Param("sku") String sku, @Param("count") int count);
}
