package org.museum.api;

import java.util.List;

public record Piece(String id, String title, int year, List<String> tags) {
    public Piece {
        tags = List.copyOf(tags);
    }

    public Piece(String id, String title) {
        this(id, title, 1900, List.of());
    }
}
