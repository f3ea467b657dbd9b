package com.example.market.security;

public record Login(String email, String password) {
}
