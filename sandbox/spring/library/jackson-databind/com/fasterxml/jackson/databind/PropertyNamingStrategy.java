package com.fasterxml.jackson.databind;

import java.io.Serializable;

public class PropertyNamingStrategy implements Serializable {
}
