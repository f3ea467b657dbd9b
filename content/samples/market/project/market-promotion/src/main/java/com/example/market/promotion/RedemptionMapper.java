package com.example.market.promotion;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface RedemptionMapper {

    void insert(Redemption redemption);

    Optional<Redemption> byId(long id);

    List<Redemption> ofCode(String code);
}
