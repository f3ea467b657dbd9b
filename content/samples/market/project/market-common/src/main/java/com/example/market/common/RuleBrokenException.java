package com.example.market.common;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something that the market does not allow now. */
@ResponseStatus(HttpStatus.CONFLICT)
public class RuleBrokenException extends RuntimeException {

    public RuleBrokenException(String rule) {
        super(rule);
    }
}
