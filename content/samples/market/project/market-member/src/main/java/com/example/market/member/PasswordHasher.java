package com.example.market.member;

/** Hashes passwords; the application brings the way. */
public interface PasswordHasher {

    String hash(String password);
}
