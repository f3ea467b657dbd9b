package com.example.market.order;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;

@Mapper
public interface CartLineMapper {

    void insert(CartLine cartLine);

    Optional<CartLine> byId(long id);

    List<CartLine> ofMember(long memberId);

    int empty(long memberId);
}
