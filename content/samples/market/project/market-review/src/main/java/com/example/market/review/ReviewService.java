package com.example.market.review;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.catalog.ProductService;
import com.example.market.common.MarketClock;
import com.example.market.common.RuleBrokenException;

@Service
public class ReviewService {

    private final ReviewMapper reviews;
    private final ReviewPolicy policy;
    private final ProductService products;
    private final MarketClock clock;

    ReviewService(ReviewMapper reviews, ReviewPolicy policy, ProductService products, MarketClock clock) {
        this.reviews = reviews;
        this.policy = policy;
        this.products = products;
        this.clock = clock;
    }

    public List<Review> of(String sku) {
        return reviews.shownOf(sku);
    }

    public Rating rating(String sku) {
        return Rating.of(of(sku));
    }

    @Transactional
    public Review write(long member, String sku, NewReview wanted) {
        products.find(sku);
        if (wanted.stars() < 1 || wanted.stars() > 5) {
            throw new RuleBrokenException("one to five stars");
        }
        Review review = new Review();
        review.setMemberId(member);
        review.setSku(sku);
        review.setStars(wanted.stars());
        review.setText(wanted.text());
        review.setShown(policy.showAtOnce(wanted));
        review.setAt(clock.now());
        reviews.insert(review);
        return review;
    }

    @Transactional
    public void show(long id) {
        reviews.show(id);
    }

    public List<Review> waiting() {
        return reviews.waiting();
    }
}
