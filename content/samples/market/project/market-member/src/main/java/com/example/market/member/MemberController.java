package com.example.market.member;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import com.example.market.common.CurrentMember;

@RestController
@RequestMapping("/members")
public class MemberController {

    private final MemberService members;
    private final AddressService addresses;
    private final CurrentMember current;

    public MemberController(MemberService members, AddressService addresses, CurrentMember current) {
        this.members = members;
        this.addresses = addresses;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public MemberView register(@RequestBody Registration registration) {
        return MemberView.of(members.register(registration));
    }

    @GetMapping("/me")
    public MemberView me() {
        return MemberView.of(members.find(current.id()));
    }

    @GetMapping("/me/addresses")
    public List<Address> addresses() {
        return addresses.of(current.id());
    }

    @PostMapping("/me/addresses")
    public Address add(@RequestBody NewAddress address) {
        return addresses.add(current.id(), address);
    }
}
