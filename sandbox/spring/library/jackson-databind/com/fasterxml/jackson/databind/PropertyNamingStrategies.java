package com.fasterxml.jackson.databind;

public abstract class PropertyNamingStrategies {
    public static final PropertyNamingStrategy LOWER_CAMEL_CASE = new LowerCamelCaseStrategy();
    public static final PropertyNamingStrategy UPPER_CAMEL_CASE = new UpperCamelCaseStrategy();
    public static final PropertyNamingStrategy SNAKE_CASE = new SnakeCaseStrategy();
    public static final PropertyNamingStrategy UPPER_SNAKE_CASE = new UpperSnakeCaseStrategy();
    public static final PropertyNamingStrategy LOWER_CASE = new LowerCaseStrategy();
    public static final PropertyNamingStrategy KEBAB_CASE = new KebabCaseStrategy();
    public static final PropertyNamingStrategy LOWER_DOT_CASE = new LowerDotCaseStrategy();

    public static class LowerCamelCaseStrategy extends PropertyNamingStrategy {
    }

    public static class UpperCamelCaseStrategy extends PropertyNamingStrategy {
    }

    public static class SnakeCaseStrategy extends PropertyNamingStrategy {
    }

    public static class UpperSnakeCaseStrategy extends PropertyNamingStrategy {
    }

    public static class LowerCaseStrategy extends PropertyNamingStrategy {
    }

    public static class KebabCaseStrategy extends PropertyNamingStrategy {
    }

    public static class LowerDotCaseStrategy extends PropertyNamingStrategy {
    }
}
