package net.harbour.api;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class Cargo implements Serializable {
    private String name;
    private List<String> marks = new ArrayList<>();

    public Cargo() {
    }

    public Cargo(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getMarks() {
        return marks;
    }
}
