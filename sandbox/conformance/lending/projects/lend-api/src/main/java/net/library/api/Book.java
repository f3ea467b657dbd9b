package net.library.api;

import java.util.ArrayList;
import java.util.List;

public class Book {
    public String isbn;
    private String title;
    private Kind kind = Kind.PAPER;
    private List<String> readers = new ArrayList<>();
    private transient int hits;
    private Book sequel;

    public Book() {
    }

    public Book(String isbn, String title) {
        this.isbn = isbn;
        this.title = title;
    }

    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public Kind getKind() { return kind; }
    public void setKind(Kind kind) { this.kind = kind; }
    public List<String> getReaders() { return readers; }
    public Book getSequel() { return sequel; }
    public void setSequel(Book sequel) { this.sequel = sequel; }
    public int getHits() { return hits; }
    public Boolean isRare() { return readers.size() > 1; }
    public String getURLPath() { return "/" + isbn; }
}
