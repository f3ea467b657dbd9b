package com.example.clinic.pharmacy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says every morning what has to be ordered. */
@Component
public class ReorderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReorderJob.class);

    private final PharmacyService pharmacy;

    public ReorderJob(PharmacyService pharmacy) {
        this.pharmacy = pharmacy;
    }

    @Scheduled(cron = "0 0 6 * * *")
    public void tellShortOnes() {
        pharmacy.shortOnes().forEach(medicine -> LOG.info("order {}", medicine.getName()));
    }
}
