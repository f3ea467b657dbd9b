package com.example.clinic.pharmacy;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

public interface DispensingRepository extends JpaRepository<Dispensing, Long> {

    List<Dispensing> findByMedicineOrderByCreatedAtDesc(Medicine medicine);
}
