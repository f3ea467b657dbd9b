package com.example.clinic.pharmacy;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import com.example.clinic.shared.Money;

/** An empty pharmacy gets what every pharmacy has. */
@Component
public class FirstDelivery implements ApplicationRunner {

    private final MedicineRepository medicines;

    public FirstDelivery(MedicineRepository medicines) {
        this.medicines = medicines;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (medicines.count() > 0) {
            return;
        }
        medicines.save(new Medicine("ibuprofen", Money.of("4.20"), 40, 10));
        medicines.save(new Medicine("amoxicillin", Money.of("12.80"), 8, 10));
    }
}
