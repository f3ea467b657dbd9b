package com.example.market.promotion;

import java.time.LocalDate;

public record NewCampaign(String name, int percent, LocalDate firstDay, LocalDate lastDay) {
}
