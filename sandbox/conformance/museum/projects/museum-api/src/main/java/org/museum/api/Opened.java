package org.museum.api;

public record Opened(String room, int visitors) {}
