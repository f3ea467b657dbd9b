package com.example.market.review;

import org.springframework.stereotype.Component;

/** What is shown at once, and what somebody reads first. */
@Component
class ReviewPolicy {

    boolean showAtOnce(NewReview review) {
        return review.stars() >= 3 && !review.text().contains("http");
    }
}
