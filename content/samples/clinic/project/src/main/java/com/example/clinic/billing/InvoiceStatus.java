package com.example.clinic.billing;

public enum InvoiceStatus {
    OPEN,
    PAID
}
