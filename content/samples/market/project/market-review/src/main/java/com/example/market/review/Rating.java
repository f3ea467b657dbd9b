package com.example.market.review;

import java.util.List;

public record Rating(double average, int count) {

    static Rating of(List<Review> reviews) {
        return new Rating(reviews.stream().mapToInt(Review::getStars).average().orElse(0), reviews.size());
    }
}
