package net.library.books;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.library.api.Book;
import net.library.api.Catalog;
import net.library.api.Lending;
import net.library.api.NotLent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
public class Shelf implements Lending {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final ApplicationEventPublisher events;
    private final Limits limits;

    public Shelf(ApplicationEventPublisher events, Limits limits) {
        this.events = events;
        this.limits = limits;
        books.put("1", new Book("1", "Emma"));
        books.put("2", new Book("2", "Dracula"));
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        LOG.debug("ready with {} books, limit {}", books.size(), limits.limit());
    }

    @EventListener
    public void lent(Lent lent) {
        LOG.info("lent {}", lent);
    }

    @Override
    public Book find(String isbn) {
        Catalog.saw("shelf");
        Book book = books.get(isbn);
        if (book == null) {
            throw new IllegalStateException("no book " + isbn);
        }
        return book;
    }

    @Override
    public Optional<Book> maybe(String isbn) {
        return Optional.ofNullable(books.get(isbn));
    }

    @Override
    public List<Book> search(Map<String, String> query) {
        return books.values().stream().filter(b -> b.getTitle().contains(query.get("title"))).sorted(Comparator.comparing(Book::getTitle)).collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public Book lend(Book book, Integer days) {
        book.getReaders().add("reader for " + days);
        book.setSequel(new Book("x", "Sequel"));
        events.publishEvent(new Lent(book.isbn, days));
        return book;
    }

    @Override
    public void forget(String isbn) throws NotLent {
        throw new NotLent(isbn);
    }
}
