package com.example.market.member;

import java.math.BigDecimal;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.market.common.MarketClock;
import com.example.market.common.NotFoundException;
import com.example.market.common.Price;
import com.example.market.common.RuleBrokenException;

@Service
public class MemberService {

    private final MemberMapper members;
    private final PasswordHasher hasher;
    private final MarketClock clock;

    public MemberService(MemberMapper members, PasswordHasher hasher, MarketClock clock) {
        this.members = members;
        this.hasher = hasher;
        this.clock = clock;
    }

    @Transactional
    public Member register(Registration registration) {
        if (members.byEmail(registration.email()).isPresent()) {
            throw new RuleBrokenException(registration.email() + " is registered already");
        }
        Member member = new Member();
        member.setEmail(registration.email());
        member.setPasswordHash(hasher.hash(registration.password()));
        member.setName(registration.name());
        member.setLevel(MemberLevel.BRONZE);
        member.setJoinedAt(clock.now());
        members.insert(member);
        return member;
    }

    public Member find(long id) {
        return members.byId(id).orElseThrow(() -> new NotFoundException("member", id));
    }

    public Optional<Member> byEmail(String email) {
        return members.byEmail(email);
    }

    /** Who spends gets on. */
    @Transactional
    public void spent(long id, Price total) {
        MemberLevel level = total.atLeast(Price.of(BigDecimal.valueOf(1000))) ? MemberLevel.GOLD : MemberLevel.SILVER;
        if (find(id).getLevel().compareTo(level) < 0) {
            members.raiseTo(id, level);
        }
    }
}
