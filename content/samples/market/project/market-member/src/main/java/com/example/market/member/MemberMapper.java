package com.example.market.member;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface MemberMapper {

    void insert(Member member);

    Optional<Member> byId(long id);

    Optional<Member> byEmail(String email);

    List<Member> all();

    int raiseTo(@Param("id") long id, @Param("level") MemberLevel level);
}
