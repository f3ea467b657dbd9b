package org.museum.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.museum.api.Catalogue;
import org.museum.api.LoanRefused;
import org.museum.api.Piece;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

@Service("catalogue")
@Validated
public class Shelves implements Catalogue {
    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    public Shelves() {
        pieces.put("urn", new Piece("urn", "An urn", 1703, List.of("clay", "old")));
        pieces.put("map", new Piece("map", "A map of the bay", 1850, List.of("paper")));
        pieces.put("clock", new Piece("clock", "The clock"));
    }

    @Override
    public Piece piece(String id) {
        Piece piece = pieces.get(id);
        if (piece == null) throw new NoSuchElementException("no piece " + id);
        return piece;
    }

    @Override
    public List<Piece> where(Predicate<Piece> wanted) {
        return pieces.values().stream().filter(wanted).toList();
    }

    @Override
    public <T> List<T> each(Function<Piece, T> by) {
        return pieces.values().stream().map(by).toList();
    }

    @Override
    public String lend(String id, int days) throws LoanRefused {
        if (id.equals("clock")) throw new LoanRefused("the clock stays");
        return piece(id).title() + " for " + days + " days";
    }
}
