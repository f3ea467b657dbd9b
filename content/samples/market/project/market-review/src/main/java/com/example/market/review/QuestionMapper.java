package com.example.market.review;

import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface QuestionMapper {

    void insert(Question question);

    Optional<Question> byId(long id);

    List<Question> ofSku(String sku);

    int answer(@Param("id") long id, @Param("answer") String answer);
}
