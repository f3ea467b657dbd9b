package com.example.market.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface CampaignMapper {

    void insert(Campaign campaign);

    Optional<Campaign> byId(long id);

    List<Campaign> onDay(LocalDate day);
}
