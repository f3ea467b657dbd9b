package net.rails.station;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.Comparator;
import java.util.List;
import net.rails.api.Signal;
import net.rails.api.Train;
import net.rails.api.Trains;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestTemplate;

@RestController
public class StationController {
    private final Trains trains;
    private final RestTemplate rest;

    StationController(Trains trains, RestTemplate rest) {
        this.trains = trains;
        this.rest = rest;
    }

    @GetMapping("/trains")
    public List<Train> trains() {
        return trains.sorted(Comparator.comparing(Train::leaves));
    }

    @GetMapping("/signal/{track}")
    public Signal.Light signal(@PathVariable String track, @RequestParam(defaultValue = "false") boolean turn) {
        Signal signal = SpringServiceFinder.getModuleServiceWithoutVersion("signals", "signal", Signal.class);
        return turn ? signal.turn(track) : signal.light(track);
    }

    @GetMapping("/lights")
    public String lights() {
        return SpringServiceFinder.getModuleService("board", "1.0.0", "boardSignal", Signal.class).light("1").name();
    }

    @GetMapping("/ask")
    public ResponseEntity<String> ask(@RequestParam String path) {
        try {
            return rest.getForEntity("http://127.0.0.1:8080" + path, String.class);
        } catch (HttpStatusCodeException e) {
            return ResponseEntity.status(200).body(e.getStatusCode() + " " + e.getMessage());
        }
    }
}
