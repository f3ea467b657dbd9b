package net.orchard.gate;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.Map;
import java.util.TreeMap;
import net.orchard.api.Cellar;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class GateApplication {
    private final Cellar cellar;
    private final Tally tally;

    GateApplication(Cellar cellar, Tally tally) {
        this.cellar = cellar;
        this.tally = tally;
    }

    public static void main(String[] args) {
        SpringApplication.run(GateApplication.class, args);
    }

    @GetMapping("/warden")
    public String warden(@RequestParam(defaultValue = "a visitor") String who) {
        return new Warden("the base").greet(who);
    }

    @GetMapping("/cellars")
    public Map<String, String> cellars(@RequestParam String module) {
        Map<String, String> labels = new TreeMap<>();
        SpringServiceFinder.listModuleServices(module, "1.0.0", Cellar.class).forEach((name, found) -> labels.put(name, found.label()));
        return labels;
    }

    @GetMapping("/heaviest")
    public Object heaviest(@RequestParam String module, @RequestParam String tree) {
        return SpringServiceFinder.getModuleServiceWithoutVersion(module, module + "Cellar", Cellar.class).heaviest(tree);
    }

    @GetMapping("/tally")
    public Map<String, Integer> tally() {
        return tally.calls();
    }

    @GetMapping("/own")
    public String own() {
        return cellar.label() + " " + cellar.count();
    }
}
