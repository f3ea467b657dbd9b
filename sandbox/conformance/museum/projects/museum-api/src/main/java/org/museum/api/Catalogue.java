package org.museum.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

public interface Catalogue {
    Piece piece(String id);

    List<Piece> where(Predicate<Piece> wanted);

    <T> List<T> each(Function<Piece, T> by);

    String lend(@NotBlank String id, @Min(1) @Max(30) int days) throws LoanRefused;
}
