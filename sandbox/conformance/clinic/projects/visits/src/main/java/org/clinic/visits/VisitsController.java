package org.clinic.visits;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clinic.api.Greeter;
import org.clinic.api.Room;
import org.clinic.api.Visit;
import org.clinic.api.VisitBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/v")
public class VisitsController {
    record Line(String text, Integer number, List<Integer> more, Optional<String> maybe, double ratio, char sign, Room room) {
    }

    private final VisitStore store;
    private final List<VisitBook> books;
    private final ClinicSettings settings;

    @Autowired
    private Supplier<String> stamp;

    @AutowiredFromBase
    private Greeter greeter;

    @Value("${clinic.motto:no motto}")
    private String motto;

    @Value("${clinic.hours.from}")
    private int from;

    public VisitsController(VisitStore store, List<VisitBook> books, ClinicSettings settings) {
        this.store = store;
        this.books = books;
        this.settings = settings;
    }

    @GetMapping
    public List<Visit> all() {
        return store.all();
    }

    @GetMapping("/{id}")
    public Visit one(@PathVariable long id) {
        return store.all().stream().filter(v -> v.getId() == id).findFirst().orElseThrow(() -> new NoSuchVisit(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public Visit add(@RequestBody Visit visit) {
        return store.add(visit);
    }

    @PutMapping("/{id}")
    public ResponseEntity<Void> put(@PathVariable long id, @RequestBody Map<String, Object> body) {
        return body.isEmpty() ? ResponseEntity.badRequest().build() : ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{id}")
    public void delete(@PathVariable long id) {
        throw new UnsupportedOperationException("keep " + id);
    }

    @GetMapping("/line")
    public Line line(@RequestParam(required = false) String text, @RequestParam Optional<String> maybe, @RequestParam(name = "n", defaultValue = "3") Integer number) {
        return new Line(text, number, Arrays.asList(1, null, 2), maybe, 0.1 + 0.2, 'x', Room.GREEN);
    }

    @GetMapping("/need")
    public String need(@RequestParam int number, @RequestHeader("X-Who") String who) {
        return number + who;
    }

    @GetMapping("/room/{room}")
    public Room room(@PathVariable Room room) {
        return room;
    }

    @GetMapping("/settings")
    public Map<String, Object> settings() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("settings", settings);
        answer.put("books", books.size());
        answer.put("stamp", stamp.get());
        answer.put("motto", motto);
        answer.put("from", from);
        answer.put("nothing", null);
        return answer;
    }

    @GetMapping("/times")
    public Map<String, Object> times() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("instant", Instant.ofEpochSecond(1700000000));
        answer.put("local", LocalDateTime.of(2026, 1, 2, 3, 4));
        answer.put("duration", Duration.ofMinutes(90));
        answer.put("big", 9007199254740993L);
        answer.put("float", 1.5f);
        answer.put("array", new int[] {1, 2});
        answer.put("bytes", new byte[] {1, 2, 3});
        return answer;
    }

    @GetMapping("/greet")
    public String greet(@RequestParam String name) {
        return greeter.greet(name);
    }

    @GetMapping("/gone")
    public String gone() {
        throw new ResponseStatusException(HttpStatus.GONE, "moved away");
    }

    @GetMapping("/nothing")
    public Visit nothing() {
        return null;
    }

    @GetMapping("/number")
    public int number() {
        return 42;
    }

    @GetMapping("/cause")
    public String cause() {
        try {
            return motto.substring(99);
        } catch (StringIndexOutOfBoundsException e) {
            throw new IllegalStateException("wrapped", e);
        }
    }

    @GetMapping("/forget")
    public String forget() {
        String s = null;
        return s.trim();
    }
}
