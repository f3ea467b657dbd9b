package com.fasterxml.jackson.annotation;


public enum Nulls {
    SET, SKIP, FAIL, AS_EMPTY, DEFAULT;
}
