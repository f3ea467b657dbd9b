package net.harbour.api;

import java.io.Serializable;

public record Slip(String text) implements Serializable {
}
