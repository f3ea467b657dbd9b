package com.example.market.member;

public enum MemberLevel {
    BRONZE,
    SILVER,
    GOLD
}
