package com.example.market.member;

public record Registration(String email, String password, String name) {
}
