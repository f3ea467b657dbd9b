package org.clinic.api;

/** A room that can be booked. */
public enum Room { BLUE, GREEN }
