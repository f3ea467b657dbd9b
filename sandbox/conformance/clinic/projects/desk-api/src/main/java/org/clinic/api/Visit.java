package org.clinic.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public class Visit implements java.io.Serializable {
    private String patient;
    private Room room;
    private LocalDate day;
    private BigDecimal fee;
    private List<String> notes;
    private boolean urgent;
    private Long id;

    public String getPatient() { return patient; }
    public void setPatient(String patient) { this.patient = patient; }
    public Room getRoom() { return room; }
    public void setRoom(Room room) { this.room = room; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public BigDecimal getFee() { return fee; }
    public void setFee(BigDecimal fee) { this.fee = fee; }
    public List<String> getNotes() { return notes; }
    public void setNotes(List<String> notes) { this.notes = notes; }
    public boolean isUrgent() { return urgent; }
    public void setUrgent(boolean urgent) { this.urgent = urgent; }
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getLabel() { return patient + "@" + room; }
}
