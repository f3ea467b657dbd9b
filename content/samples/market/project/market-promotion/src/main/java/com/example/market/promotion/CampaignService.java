package com.example.market.promotion;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.MarketClock;
import com.example.market.common.RuleBrokenException;

@Service
public class CampaignService {

    private final CampaignMapper campaigns;
    private final MarketClock clock;

    public CampaignService(CampaignMapper campaigns, MarketClock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Optional<Campaign> best() {
        return campaigns.onDay(clock.today()).stream().findFirst();
    }

    @Transactional
    public Campaign start(NewCampaign wanted) {
        if (wanted.lastDay().isBefore(wanted.firstDay())) {
            throw new RuleBrokenException("a campaign ends after it begins");
        }
        Campaign campaign = new Campaign();
        campaign.setName(wanted.name());
        campaign.setPercent(wanted.percent());
        campaign.setFirstDay(wanted.firstDay());
        campaign.setLastDay(wanted.lastDay());
        campaigns.insert(campaign);
        return campaign;
    }
}
