package com.example.market.promotion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.MarketClock;
import com.example.market.common.NotFoundException;
import com.example.market.common.Price;
import com.example.market.common.RuleBrokenException;

@Service
public class CouponService implements Discounts {

    private final CouponMapper coupons;
    private final RedemptionMapper redemptions;
    private final CampaignService campaigns;
    private final MarketClock clock;

    public CouponService(CouponMapper coupons, RedemptionMapper redemptions, CampaignService campaigns, MarketClock clock) {
        this.coupons = coupons;
        this.redemptions = redemptions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public Discount of(Price total, String coupon) {
        if (coupon != null && !coupon.isBlank()) {
            Coupon found = free(coupon);
            if (total.atLeast(Price.of(found.getMinimum()))) {
                return new Discount(Price.of(found.getAmount()), coupon);
            }
        }
        return campaigns.best()
            .map(campaign -> new Discount(total.percent(campaign.getPercent()), campaign.getName()))
            .orElse(Discount.NONE);
    }

    @Override
    @Transactional
    public void redeem(String coupon, String orderNumber) {
        free(coupon);
        coupons.changeState(coupon, CouponState.REDEEMED);
        Redemption redemption = new Redemption();
        redemption.setCode(coupon);
        redemption.setOrderNumber(orderNumber);
        redemption.setAt(clock.now());
        redemptions.insert(redemption);
    }

    @Override
    @Transactional
    public void release(String coupon) {
        coupons.changeState(coupon, CouponState.FREE);
    }

    public Coupon find(String code) {
        return coupons.byCode(code).orElseThrow(() -> new NotFoundException("coupon", code));
    }

    private Coupon free(String code) {
        Coupon coupon = find(code);
        if (coupon.getState() != CouponState.FREE || coupon.getLastDay().isBefore(clock.today())) {
            throw new RuleBrokenException("coupon " + code + " cannot be used any more");
        }
        return coupon;
    }
}
