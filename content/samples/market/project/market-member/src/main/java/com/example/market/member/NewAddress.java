package com.example.market.member;

public record NewAddress(String street, String city, String country, boolean preferred) {
}
