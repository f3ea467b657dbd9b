package com.example.market.catalog;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface BrandMapper {

    void insert(Brand brand);

    Optional<Brand> byId(long id);

    List<Brand> all();
}
