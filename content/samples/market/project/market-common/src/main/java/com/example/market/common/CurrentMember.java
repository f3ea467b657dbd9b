package com.example.market.common;

/** Who asks; the application knows by its security chain. */
public interface CurrentMember {

    long id();
}
