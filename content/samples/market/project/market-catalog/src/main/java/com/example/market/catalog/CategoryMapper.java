package com.example.market.catalog;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface CategoryMapper {

    void insert(Category category);

    Optional<Category> byId(long id);

    List<Category> children(long parentId);

    List<Category> roots();
}
