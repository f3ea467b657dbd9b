package net.library.books;

public record Lent(String isbn, int days) {
}
