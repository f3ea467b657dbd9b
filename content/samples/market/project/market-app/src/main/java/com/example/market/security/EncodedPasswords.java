package com.example.market.security;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import com.example.market.member.PasswordHasher;

@Component
class EncodedPasswords implements PasswordHasher {

    private final PasswordEncoder encoder;

    EncodedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }
}
