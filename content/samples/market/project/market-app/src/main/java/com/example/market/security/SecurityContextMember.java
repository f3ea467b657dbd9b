package com.example.market.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import com.example.market.common.CurrentMember;
import com.example.market.common.RuleBrokenException;

@Component
class SecurityContextMember implements CurrentMember {

    @Override
    public long id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Long member) {
            return member;
        }
        throw new RuleBrokenException("nobody is signed in");
    }
}
