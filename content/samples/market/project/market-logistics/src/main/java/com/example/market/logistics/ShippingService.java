package com.example.market.logistics;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.MarketClock;
import com.example.market.common.NotFoundException;
import com.example.market.member.AddressService;
import com.example.market.order.OrderPaid;
import com.example.market.order.OrderService;

@Service
public class ShippingService {

    private final ParcelMapper parcels;
    private final ParcelEventMapper events;
    private final CarrierMapper carriers;
    private final OrderService orders;
    private final AddressService addresses;
    private final MarketClock clock;

    public ShippingService(
        ParcelMapper parcels,
        ParcelEventMapper events,
        CarrierMapper carriers,
        OrderService orders,
        AddressService addresses,
        MarketClock clock
    ) {
        this.parcels = parcels;
        this.events = events;
        this.carriers = carriers;
        this.orders = orders;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A paid order is packed at once. */
    @EventListener
    @Transactional
    public void pack(OrderPaid paid) {
        String country = addresses.preferred(orders.find(paid.number()).getMemberId()).getCountry();
        Carrier carrier = carriers.in(country).stream().findFirst().orElseThrow(() -> new NotFoundException("carrier in", country));
        Parcel parcel = new Parcel();
        parcel.setOrderNumber(paid.number());
        parcel.setCarrierId(carrier.getId());
        parcel.setTracking(UUID.randomUUID().toString());
        parcel.setState(ParcelState.PACKED);
        parcels.insert(parcel);
    }

    @Transactional
    public void seen(String tracking, Sighting sighting) {
        Parcel parcel = find(tracking);
        ParcelEvent event = new ParcelEvent();
        event.setTracking(tracking);
        event.setPlace(sighting.place());
        event.setState(sighting.state());
        event.setAt(clock.now());
        events.insert(event);
        parcels.changeState(tracking, sighting.state());
        if (parcel.getState() == ParcelState.PACKED && sighting.state() == ParcelState.ON_ITS_WAY) {
            orders.shipped(parcel.getOrderNumber());
        }
    }

    public TrackingView track(String tracking) {
        return new TrackingView(tracking, find(tracking).getState(), events.ofParcel(tracking));
    }

    private Parcel find(String tracking) {
        return parcels.byTracking(tracking).orElseThrow(() -> new NotFoundException("parcel", tracking));
    }
}
