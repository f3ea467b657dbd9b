package com.example.clinic.treatment;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.appointment.Appointment;
import com.example.clinic.appointment.AppointmentService;
import com.example.clinic.billing.InvoiceService;
import com.example.clinic.patient.Patient;
import com.example.clinic.pharmacy.MedicineCabinet;
import com.example.clinic.shared.Money;

@Service
public class TreatmentService {

    private final TreatmentRepository treatments;
    private final AppointmentService appointments;
    private final MedicineCabinet pharmacy;
    private final InvoiceService invoices;

    public TreatmentService(TreatmentRepository treatments, AppointmentService appointments, MedicineCabinet pharmacy, InvoiceService invoices) {
        this.treatments = treatments;
        this.appointments = appointments;
        this.pharmacy = pharmacy;
        this.invoices = invoices;
    }

    /** One treatment: what was found, what was given, what it costs. */
    @Transactional
    public Treatment record(TreatmentForm form) {
        Appointment appointment = appointments.find(form.appointment());
        Treatment treatment = treatments.save(new Treatment(appointment, form.diagnosis(), form.notes()));
        Money medicine = form.prescribes()
            ? pharmacy.dispense(treatment.getId(), form.medicine(), form.packs())
            : Money.NOTHING;
        invoices.bill(treatment, medicine);
        return treatment;
    }

    @Transactional(readOnly = true)
    public List<Treatment> history(Patient patient) {
        return treatments.historyOf(patient);
    }
}
