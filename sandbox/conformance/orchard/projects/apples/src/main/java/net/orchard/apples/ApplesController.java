package net.orchard.apples;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class ApplesController {
    private final Rows rows;
    private final List<Basket> baskets = new ArrayList<>();

    @Value("${orchard.motto:no motto}")
    private String motto;

    ApplesController(Rows rows) {
        this.rows = rows;
    }

    @GetMapping("/rows")
    public Rows rows() {
        return rows;
    }

    @GetMapping("/motto")
    public String motto() {
        return motto;
    }

    @PostMapping("/baskets")
    @ResponseStatus(HttpStatus.CREATED)
    public Basket add(@Valid @RequestBody Basket basket) {
        baskets.add(basket);
        return basket;
    }

    @GetMapping("/baskets")
    public List<Basket> all(@RequestParam Optional<Basket.Sort> sort) {
        return baskets.stream().filter(b -> sort.isEmpty() || b.sort() == sort.get()).toList();
    }

    @GetMapping("/sums")
    public Map<Basket.Sort, BigDecimal> sums() {
        return baskets.stream().collect(Collectors.groupingBy(
                Basket::sort, () -> new EnumMap<>(Basket.Sort.class), Collectors.reducing(BigDecimal.ZERO, Basket::kilos, BigDecimal::add)));
    }

    @PutMapping("/baskets/{at}")
    public ResponseEntity<Basket> replace(@PathVariable int at, @RequestBody Basket basket) {
        if (at >= baskets.size()) {
            return ResponseEntity.notFound().header("X-Size", String.valueOf(baskets.size())).build();
        }
        Basket before = baskets.set(at, basket);
        return ResponseEntity.ok().eTag("b" + at).body(before);
    }

    @DeleteMapping("/baskets/{at}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable int at) {
        baskets.remove(at);
    }

    @GetMapping("/who")
    public String who(@RequestHeader(name = "X-Who", defaultValue = "nobody") String who, @CookieValue(required = false) String row) {
        return who + " in row " + row;
    }

    @GetMapping("/closed")
    public String closed() {
        throw new ResponseStatusException(HttpStatus.LOCKED, "picked empty");
    }

    @GetMapping("/kind/{kind}")
    public String kind(@PathVariable String kind) {
        Object thing = switch (kind) {
            case "number" -> 7;
            case "text" -> "seven";
            case "list" -> List.of(1, 2);
            default -> Basket.Sort.valueOf(kind);
        };
        if (thing instanceof Integer n && n > 5) {
            return "large " + n;
        }
        return thing.getClass().getSimpleName() + " " + thing;
    }

    @ExceptionHandler(IndexOutOfBoundsException.class)
    public ResponseEntity<Map<String, String>> outside(IndexOutOfBoundsException e) {
        return ResponseEntity.status(HttpStatus.GONE).body(Map.of("gone", e.getMessage()));
    }
}
