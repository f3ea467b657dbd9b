package com.example.market.logistics;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface CarrierMapper {

    void insert(Carrier carrier);

    Optional<Carrier> byId(long id);

    List<Carrier> in(String country);
}
