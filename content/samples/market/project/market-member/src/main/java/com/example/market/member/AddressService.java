package com.example.market.member;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.NotFoundException;

@Service
public class AddressService {

    private final AddressMapper addresses;

    public AddressService(AddressMapper addresses) {
        this.addresses = addresses;
    }

    public List<Address> of(long member) {
        return addresses.ofMember(member);
    }

    public Address preferred(long member) {
        return of(member).stream().findFirst().orElseThrow(() -> new NotFoundException("address of member", member));
    }

    @Transactional
    public Address add(long member, NewAddress wanted) {
        if (wanted.preferred()) {
            addresses.clearPreferred(member);
        }
        Address address = new Address();
        address.setMemberId(member);
        address.setStreet(wanted.street());
        address.setCity(wanted.city());
        address.setCountry(wanted.country());
        address.setPreferred(wanted.preferred());
        addresses.insert(address);
        return address;
    }
}
