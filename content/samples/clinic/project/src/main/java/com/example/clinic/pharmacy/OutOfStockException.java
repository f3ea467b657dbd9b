package com.example.clinic.pharmacy;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.CONFLICT)
public class OutOfStockException extends RuntimeException {

    public OutOfStockException(String medicine, int wanted, int there) {
        super(wanted + " packs of " + medicine + " wanted, " + there + " there");
    }
}
