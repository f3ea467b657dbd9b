package com.example.market.review;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface ReviewMapper {

    void insert(Review review);

    Optional<Review> byId(long id);

    List<Review> shownOf(String sku);

    List<Review> waiting();

    int show(long id);
}
