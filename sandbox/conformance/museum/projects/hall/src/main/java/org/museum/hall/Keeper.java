package org.museum.hall;

import org.springframework.stereotype.Service;

@Service
public class Keeper {
    @Timed("keys")
    public String keys(int n) {
        if (n < 0) throw new IllegalArgumentException("no " + n + " keys");
        return "keys ".repeat(n).trim();
    }
}
