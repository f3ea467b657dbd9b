package org.museum.hall;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.museum.api.Tour;
import org.museum.api.Voice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HallController {
    private final Gate gate;
    private final Keeper keeper;

    HallController(Gate gate, Keeper keeper) {
        this.gate = gate;
        this.keeper = keeper;
    }

    @PostMapping("/open/{room}")
    public String open(@PathVariable String room, @RequestParam(defaultValue = "1") int visitors) {
        return gate.open(room, visitors);
    }

    @PostMapping("/shut/{room}")
    public String shut(@PathVariable String room) {
        return gate.shut(room);
    }

    @GetMapping("/heard")
    public List<String> heard() {
        return gate.heard();
    }

    @GetMapping("/keys")
    public String keys(@RequestParam int n) {
        return keeper.keys(n);
    }

    private static Tour tour(String module, String version) {
        return SpringServiceFinder.getModuleService(module, version, "tour", Tour.class);
    }

    @GetMapping("/tour/{module}/{version}/{what}")
    public Object tour(@PathVariable String module, @PathVariable String version, @PathVariable String what) throws Exception {
        Tour tour = tour(module, version);
        return switch (what) {
            case "next" -> tour.next();
            case "stops" -> {
                List<String> all = new ArrayList<>();
                for (Iterator<String> i = tour.stops(); i.hasNext(); ) all.add(i.next());
                yield all;
            }
            case "later" -> tour.later().call();
            case "favourite" -> tour.favourite().get();
            case "visits" -> tour.visits();
            case "length" -> tour.length();
            default -> throw new IllegalArgumentException(what);
        };
    }

    @GetMapping("/tours")
    public Map<String, String> tours(@RequestParam String module, @RequestParam(defaultValue = "1.0.0") String version) {
        Map<String, String> all = new TreeMap<>();
        SpringServiceFinder.listModuleServices(module, version, Tour.class).forEach((name, tour) -> all.put(name, tour.next()));
        return all;
    }

    @GetMapping("/voices")
    public List<String> voices() {
        List<String> all = new ArrayList<>();
        for (Voice voice : ServiceLoader.load(Voice.class)) all.add(voice.say("hall"));
        return all;
    }

    @GetMapping("/threads")
    public List<String> threads(@RequestParam String prefix) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }
}
