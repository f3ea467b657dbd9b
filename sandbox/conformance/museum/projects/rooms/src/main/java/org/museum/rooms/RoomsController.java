package org.museum.rooms;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.museum.api.Catalogue;
import org.museum.api.LoanRefused;
import org.museum.api.Opened;
import org.museum.api.Piece;
import org.museum.api.Voice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RoomsController {
    public record Guest(@NotBlank @Size(min = 2, max = 10) String name, @Email String mail, @Min(18) @Max(99) int age, @NotEmpty List<@NotBlank String> rooms, @Future LocalDate day) {}

    @AutowiredFromBase
    private Catalogue catalogue;
    private final Desk desk;
    private final RoomSettings settings;
    private final Ears ears;
    private final ApplicationEventPublisher publisher;
    private final ResourceLoader loader;

    RoomsController(Desk desk, RoomSettings settings, Ears ears, ApplicationEventPublisher publisher, ResourceLoader loader) {
        this.desk = desk;
        this.settings = settings;
        this.ears = ears;
        this.publisher = publisher;
        this.loader = loader;
    }

    @GetMapping("/settings")
    public Map<String, Object> settings() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", settings.getName());
        all.put("floors", settings.getFloors());
        all.put("from", settings.getOpening().getFrom());
        return all;
    }

    @GetMapping("/piece/{id}")
    public Piece piece(@PathVariable String id) {
        return catalogue.piece(id);
    }

    @GetMapping("/old")
    public List<Piece> old(@RequestParam int before) {
        return catalogue.where(piece -> piece.year() < before);
    }

    @GetMapping("/titles")
    public List<String> titles() {
        return catalogue.each(Piece::title);
    }

    @GetMapping("/kind")
    public String kind() {
        return catalogue.getClass().getSimpleName().replaceAll("\\d+", "n") + " " + desk.getClass().getSimpleName() + " " + (catalogue instanceof Catalogue);
    }

    @GetMapping("/lend/{id}")
    public String lend(@PathVariable String id, @RequestParam int days) throws LoanRefused {
        return catalogue.lend(id, days);
    }

    @GetMapping("/keys")
    public Object keys() {
        return SpringServiceFinder.listBaseServices(Catalogue.class).keySet();
    }

    @GetMapping("/sell")
    public String sell(@RequestParam String to, @RequestParam int tickets) {
        return desk.sell(to, tickets);
    }

    @GetMapping("/nested/{depth}")
    public String nested(@PathVariable int depth) {
        return desk.nested(depth);
    }

    @PostMapping("/guests")
    public Guest guest(@Valid @RequestBody Guest guest) {
        return guest;
    }

    @PostMapping("/checked")
    public Map<String, List<String>> checked(@Valid @RequestBody Guest guest) {
        return Map.of("fine", List.of(guest.name()));
    }

    @GetMapping("/publish")
    public List<String> publish(@RequestParam String room, @RequestParam int visitors) {
        publisher.publishEvent(new Opened(room, visitors));
        publisher.publishEvent(room);
        return ears.heard();
    }

    @GetMapping("/heard")
    public List<String> heard() {
        return ears.heard();
    }

    private static String read(InputStream in) throws IOException {
        if (in == null) return "none";
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        }
    }

    @GetMapping("/resource")
    public Map<String, Object> resource(@RequestParam String name) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("class", read(getClass().getResourceAsStream("/" + name)));
        all.put("loader", read(getClass().getClassLoader().getResourceAsStream(name)));
        all.put("thread", read(Thread.currentThread().getContextClassLoader().getResourceAsStream(name)));
        Resource spring = loader.getResource("classpath:" + name);
        all.put("spring", spring.exists() ? read(spring.getInputStream()) : "none");
        ClassPathResource path = new ClassPathResource(name);
        all.put("path", path.exists() ? read(path.getInputStream()) : "none");
        List<URL> urls = Collections.list(getClass().getClassLoader().getResources(name));
        List<String> texts = new ArrayList<>();
        for (URL url : urls) texts.add(read(url.openStream()));
        all.put("all", texts);
        all.put("protocols", urls.stream().map(URL::getProtocol).collect(Collectors.toList()));
        return all;
    }

    @GetMapping("/pattern")
    public List<String> pattern(@RequestParam String of) throws IOException {
        List<String> names = new ArrayList<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(of)) names.add(resource.getFilename());
        Collections.sort(names);
        return names;
    }

    @GetMapping("/voices")
    public List<String> voices() {
        List<String> all = new ArrayList<>();
        for (Voice voice : ServiceLoader.load(Voice.class)) all.add(voice.say("room"));
        for (Voice voice : ServiceLoader.load(Voice.class, getClass().getClassLoader())) all.add(voice.say("own"));
        return all;
    }

    @GetMapping("/start")
    public String start(@RequestParam String name) {
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
        return thread.getName() + " " + thread.isDaemon() + " " + thread.isAlive();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public List<String> invalid(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().map(v -> v.getPropertyPath() + " " + v.getMessage()).sorted().toList();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    public Map<String, Object> invalid(MethodArgumentNotValidException e) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("count", e.getErrorCount());
        all.put("fields", e.getFieldErrors().stream().map(f -> f.getField() + ": " + f.getDefaultMessage() + " (" + f.getRejectedValue() + ")").sorted().toList());
        return all;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    public String refused(LoanRefused e) {
        return e.getMessage();
    }
}
