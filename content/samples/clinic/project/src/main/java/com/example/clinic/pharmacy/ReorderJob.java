package com.example.clinic.pharmacy;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says every morning what has to be ordered. */
@Component
public class ReorderJob {

    private static final System.Logger LOG = System.getLogger(ReorderJob.class.getName());

    private final PharmacyService pharmacy;

    public ReorderJob(PharmacyService pharmacy) {
        this.pharmacy = pharmacy;
    }

    @Scheduled(cron = "0 0 6 * * *")
    public void tellShortOnes() {
        pharmacy.shortOnes().forEach(medicine -> LOG.log(System.Logger.Level.INFO, "order {0}", medicine.getName()));
    }
}
