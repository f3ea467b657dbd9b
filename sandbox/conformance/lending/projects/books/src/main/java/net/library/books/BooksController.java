package net.library.books;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.library.api.Book;
import net.library.api.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class BooksController {
    public static class Card {
        @JsonProperty("card_no")
        private int number = 7;
        @JsonIgnore
        private String secret = "s";
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private String note;
        private boolean open = true;

        public int getNumber() { return number; }
        public void setNumber(int number) { this.number = number; }
        public String getSecret() { return secret; }
        public String getNote() { return note; }
        public void setNote(String note) { this.note = note; }
        public boolean isOpen() { return open; }
        public void setOpen(boolean open) { this.open = open; }
    }

    static class Empty {
    }

    private final Shelf shelf;
    private final Limits limits;
    private final String motto;
    private final ObjectProvider<Runnable> nobody;
    private UnaryOperator<String> operator;

    BooksController(Shelf shelf, Limits limits, String motto, ObjectProvider<Runnable> nobody) {
        this.shelf = shelf;
        this.limits = limits;
        this.motto = motto;
        this.nobody = nobody;
    }

    @Autowired
    void setOperator(UnaryOperator<String> operator) {
        this.operator = operator;
    }

    @GetMapping("/limits")
    public Limits limits() {
        return limits;
    }

    @GetMapping("/motto")
    public String motto() {
        return motto + " " + operator.apply("x") + " " + (nobody.getIfAvailable() == null);
    }

    @GetMapping("/card")
    public Card card() {
        return new Card();
    }

    @PostMapping("/card")
    public Card card(@RequestBody Card card) {
        return card;
    }

    @PostMapping("/cards")
    public int cards(@RequestBody List<Card> cards) {
        return cards.stream().mapToInt(Card::getNumber).sum();
    }

    @PostMapping("/map")
    public Map<String, Object> map(@RequestBody Map<String, Object> map) {
        return new TreeMap<>(map);
    }

    @PostMapping(value = "/raw", consumes = "text/plain", produces = "text/plain")
    public String raw(@RequestBody String raw) {
        return raw.length() + raw;
    }

    @PostMapping("/form")
    public String form(@RequestParam String a, @RequestParam List<Integer> n, @RequestParam Map<String, String> all) {
        return a + n + all.keySet();
    }

    @GetMapping("/empty")
    public Empty empty() {
        return new Empty();
    }

    @GetMapping("/kind/{kind}")
    public Map<Kind, Set<String>> kind(@PathVariable Kind kind, @RequestHeader(name = "X-Set", defaultValue = "b,a") Set<String> set) {
        return Map.of(kind, new TreeSet<>(set));
    }

    @GetMapping("/entity")
    public ResponseEntity<byte[]> entity() {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").contentType(MediaType.TEXT_PLAIN).body("bytes".getBytes());
    }

    @GetMapping({"/a", "/b"})
    public String two(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI() + " " + request.getContextPath() + " " + request.getQueryString();
    }

    @RequestMapping("/any")
    public String any(@RequestParam(name = "x", required = false) Integer x) {
        return "any " + x;
    }

    @GetMapping("/uuid/{id}")
    public UUID uuid(@PathVariable UUID id) {
        return id;
    }

    @GetMapping(path = "/p", params = "v=1")
    public String paramsOne() {
        return "one";
    }

    @GetMapping(path = "/p", params = "v=2")
    public String paramsTwo() {
        return "two";
    }

    @GetMapping("/mapper")
    public String mapper(@Autowired(required = false) ObjectMapper none) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Book book = mapper.readValue("{\"title\":\"T\",\"isbn\":\"9\",\"kind\":\"EBOOK\"}", Book.class);
        return mapper.writeValueAsString(book) + mapper.writeValueAsString(Map.of("k", List.of(1, 2.5, "s", true)));
    }

    @GetMapping("/files/**")
    public String files() {
        return "files";
    }

    @GetMapping("/var/{a}/{b:[0-9]+}")
    public String regex(@PathVariable String a, @PathVariable int b) {
        return a + b;
    }

    @GetMapping("/nan")
    public List<Object> nan() {
        return List.of(Double.NaN, 1e10, 1.0E-5, 100f, (short) 3, 'c', Long.MAX_VALUE, new StringBuilder("sb"));
    }

    @GetMapping("/book")
    public Book book() {
        return shelf.find("1");
    }

    @GetMapping("/void")
    public void nothing() {
    }

    @GetMapping("/error500")
    public String error() {
        throw new Error("serious");
    }
}
