package com.example.market.review;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.CurrentMember;

@RestController
@RequestMapping("/reviews")
public class ReviewController {

    private final ReviewService reviews;
    private final QuestionService questions;
    private final CurrentMember current;

    public ReviewController(ReviewService reviews, QuestionService questions, CurrentMember current) {
        this.reviews = reviews;
        this.questions = questions;
        this.current = current;
    }

    @GetMapping("/{sku}")
    public List<Review> of(@PathVariable String sku) {
        return reviews.of(sku);
    }

    @GetMapping("/{sku}/rating")
    public Rating rating(@PathVariable String sku) {
        return reviews.rating(sku);
    }

    @PostMapping("/{sku}")
    public Review write(@PathVariable String sku, @RequestBody NewReview review) {
        return reviews.write(current.id(), sku, review);
    }

    @PostMapping("/{sku}/questions")
    public Question ask(@PathVariable String sku, @RequestBody String text) {
        return questions.ask(current.id(), sku, text);
    }

    @GetMapping("/waiting")
    public List<Review> waiting() {
        return reviews.waiting();
    }
}
