package com.example.market.promotion;

import java.util.Optional;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/promotions")
public class PromotionController {

    private final CouponService coupons;
    private final CampaignService campaigns;

    public PromotionController(CouponService coupons, CampaignService campaigns) {
        this.coupons = coupons;
        this.campaigns = campaigns;
    }

    @GetMapping("/coupons/{code}")
    public Coupon coupon(@PathVariable String code) {
        return coupons.find(code);
    }

    @GetMapping("/campaigns/best")
    public Optional<Campaign> best() {
        return campaigns.best();
    }

    @PostMapping("/campaigns")
    public Campaign start(@RequestBody NewCampaign campaign) {
        return campaigns.start(campaign);
    }
}
