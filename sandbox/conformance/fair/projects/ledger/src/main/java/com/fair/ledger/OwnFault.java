package com.fair.ledger;

public class OwnFault extends RuntimeException {
    public OwnFault(String message) {
        super(message);
    }
}
