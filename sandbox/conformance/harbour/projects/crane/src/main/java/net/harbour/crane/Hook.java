package net.harbour.crane;

import java.util.function.Function;
import net.harbour.api.Asker;
import net.harbour.api.Cargo;
import net.harbour.api.Slip;
import org.springframework.stereotype.Service;

@Service
public class Hook implements Asker {
    @Override
    public String ask(Function<String, String> by) {
        return by.apply("crane asks");
    }

    @Override
    public String take(Cargo cargo) {
        cargo.getMarks().add("crane");
        return "took " + cargo.getName() + " " + cargo.getMarks();
    }

    @Override
    public String note(Slip slip) {
        return "noted " + slip.text();
    }

    @Override
    public Object give(String kind) {
        return switch (kind) {
            case "cargo" -> new Cargo("from crane");
            case "slip" -> new Slip("from crane");
            case "own" -> new Own();
            case "text" -> "text";
            case "number" -> 7;
            case "lambda" -> (Runnable) () -> {
            };
            default -> null;
        };
    }

    static class Own {
    }
}
