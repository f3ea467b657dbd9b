package com.fair.ledger;

public record Own(int number) {}
