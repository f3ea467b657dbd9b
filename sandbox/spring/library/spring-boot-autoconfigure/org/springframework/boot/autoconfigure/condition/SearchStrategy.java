package org.springframework.boot.autoconfigure.condition;


public enum SearchStrategy {
    CURRENT, ANCESTORS, ALL;
}
