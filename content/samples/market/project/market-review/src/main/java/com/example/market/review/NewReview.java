package com.example.market.review;

public record NewReview(int stars, String text) {
}
