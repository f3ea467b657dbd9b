package com.example.clinic.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.appointment.Appointment;
import com.example.clinic.appointment.AppointmentService;
import com.example.clinic.billing.Invoice;
import com.example.clinic.billing.InvoiceService;
import com.example.clinic.shared.Money;

@Service
public class ReportService {

    private final AppointmentService appointments;
    private final InvoiceService invoices;

    public ReportService(AppointmentService appointments, InvoiceService invoices) {
        this.appointments = appointments;
        this.invoices = invoices;
    }

    @Transactional(readOnly = true)
    public DailyReport of(LocalDate day) {
        List<Appointment> treated = appointments.treatedOn(day);
        Map<String, Long> byDoctor = treated.stream()
            .collect(Collectors.groupingBy(appointment -> appointment.getDoctor().getName(), TreeMap::new, Collectors.counting()));
        List<Invoice> open = invoices.open();
        Money outstanding = open.stream().map(Invoice::own).reduce(Money.NOTHING, Money::plus);
        return new DailyReport(day, treated.size(), byDoctor, open.size(), outstanding);
    }
}
