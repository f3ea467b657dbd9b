package com.example.clinic.billing;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

public interface InvoiceRepository extends JpaRepository<Invoice, Long> {

    List<Invoice> findByStatusOrderByCreatedAt(InvoiceStatus status);
}
