package org.museum.api;

public class LoanRefused extends Exception {
    public LoanRefused(String message) {
        super(message);
    }
}
