package com.example.market.promotion;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import com.example.market.common.MarketClock;

/** Coupons end at midnight. */
@Component
public class CouponExpiryJob {

    private final CouponMapper coupons;
    private final MarketClock clock;

    public CouponExpiryJob(CouponMapper coupons, MarketClock clock) {
        this.coupons = coupons;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 0 * * *")
    public void expire() {
        coupons.expire(clock.today());
    }
}
