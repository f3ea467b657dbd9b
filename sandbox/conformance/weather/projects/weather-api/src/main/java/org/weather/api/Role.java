package org.weather.api;

public record Role(String name, String loader) {}
