package org.clinic.visits;

public record Problem(String what, int code) {
}
