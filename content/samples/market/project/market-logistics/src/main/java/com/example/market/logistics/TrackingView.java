package com.example.market.logistics;

import java.util.List;

public record TrackingView(String tracking, ParcelState state, List<ParcelEvent> events) {
}
