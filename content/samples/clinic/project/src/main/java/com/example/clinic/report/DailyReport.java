package com.example.clinic.report;

import java.time.LocalDate;
import java.util.Map;

import com.example.clinic.shared.Money;

public record DailyReport(LocalDate day, int treated, Map<String, Long> byDoctor, int openInvoices, Money outstanding) {
}
