package com.example.market.logistics;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/parcels")
public class ShippingController {

    private final ShippingService shipping;

    public ShippingController(ShippingService shipping) {
        this.shipping = shipping;
    }

    @GetMapping("/{tracking}")
    public TrackingView track(@PathVariable String tracking) {
        return shipping.track(tracking);
    }

    @PostMapping("/{tracking}/events")
    public void seen(@PathVariable String tracking, @RequestBody Sighting sighting) {
        shipping.seen(tracking, sighting);
    }
}
