package net.library.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface Lending {
    Book find(String isbn);

    Optional<Book> maybe(String isbn);

    List<Book> search(Map<String, String> query);

    Book lend(Book book, Integer days);

    void forget(String isbn) throws NotLent;

    default String shout(List<String> words) {
        words.add("!");
        return String.join(" ", words);
    }

    default Kind kindOf(Kind kind) {
        return kind == Kind.PAPER ? Kind.EBOOK : Kind.PAPER;
    }
}
