package com.example.clinic.pharmacy;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.example.clinic.shared.Money;
import com.example.clinic.shared.NotFoundException;

@Service
public class PharmacyService implements MedicineCabinet {

    private final MedicineRepository medicines;
    private final DispensingRepository dispensings;

    public PharmacyService(MedicineRepository medicines, DispensingRepository dispensings) {
        this.medicines = medicines;
        this.dispensings = dispensings;
    }

    @Override
    @Transactional
    public Money dispense(Long treatmentId, String medicine, int packs) {
        Medicine found = find(medicine);
        found.take(packs);
        return dispensings.save(new Dispensing(treatmentId, found, packs)).price();
    }

    @Transactional
    public void deliver(String medicine, int packs) {
        find(medicine).put(packs);
    }

    @Transactional(readOnly = true)
    public List<Medicine> all() {
        return medicines.findAll();
    }

    @Transactional(readOnly = true)
    public List<Medicine> shortOnes() {
        return all().stream().filter(Medicine::isShort).collect(Collectors.toList());
    }

    @Transactional(readOnly = true)
    public Medicine find(String name) {
        return medicines.findByName(name).orElseThrow(() -> new NotFoundException("medicine", name));
    }

    @Transactional(readOnly = true)
    public List<Dispensing> dispensed(Medicine medicine) {
        return dispensings.findByMedicineOrderByCreatedAtDesc(medicine);
    }
}
