package com.example.market.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** Who has which token; a restart forgets them. */
@Component
public class TokenStore {

    private final Map<String, Long> members = new ConcurrentHashMap<>();

    public String issue(long member) {
        String token = UUID.randomUUID().toString();
        members.put(token, member);
        return token;
    }

    public Optional<Long> memberOf(String token) {
        return Optional.ofNullable(members.get(token));
    }
}
