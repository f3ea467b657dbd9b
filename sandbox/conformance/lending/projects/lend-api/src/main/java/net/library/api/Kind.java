package net.library.api;

public enum Kind {
    PAPER("p"), EBOOK("e");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String getCode() {
        return code;
    }
}
