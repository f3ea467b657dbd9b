package com.example.clinic.treatment;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import com.example.clinic.patient.Patient;

public interface TreatmentRepository extends JpaRepository<Treatment, Long> {

    @Query("select t from Treatment t where t.appointment.patient = ?1 order by t.appointment.start desc")
    List<Treatment> historyOf(Patient patient);
}
