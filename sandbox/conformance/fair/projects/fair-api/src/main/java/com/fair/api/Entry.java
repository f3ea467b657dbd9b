package com.fair.api;

import java.time.LocalDateTime;
import java.util.List;

public record Entry(long id, Kind kind, Money money, LocalDateTime at, List<String> notes) {}
