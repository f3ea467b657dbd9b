package net.harbour.quay;

import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import net.harbour.api.Asker;
import net.harbour.api.Cargo;
import net.harbour.api.Log;
import net.harbour.api.Slip;
import net.harbour.api.Ticks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuayController {
    private final Queue<Object> shelf;
    private final List<Log> logs;

    QuayController(Queue<Object> shelf, List<Log> logs) {
        this.shelf = shelf;
        this.logs = logs;
    }

    private static Asker asker(String module) {
        return SpringServiceFinder.getModuleServiceWithoutVersion(module, "hook", Asker.class);
    }

    @GetMapping("/lambda/{module}")
    public String lambda(@PathVariable String module) {
        return asker(module).ask(s -> s + "!");
    }

    @GetMapping("/reference/{module}")
    public String reference(@PathVariable String module) {
        return asker(module).ask(String::toUpperCase);
    }

    @GetMapping("/anonymous/{module}")
    public String anonymous(@PathVariable String module) {
        return asker(module).ask(new Function<>() {
            @Override
            public String apply(String s) {
                return s + "?";
            }
        });
    }

    @GetMapping("/cargo/{module}")
    public String cargo(@PathVariable String module) {
        Cargo cargo = new Cargo("tea");
        return asker(module).take(cargo) + " " + cargo.getMarks();
    }

    @GetMapping("/slip/{module}")
    public String slip(@PathVariable String module) {
        return asker(module).note(new Slip("from the quay"));
    }

    @GetMapping("/give/{module}/{kind}")
    public String give(@PathVariable String module, @PathVariable String kind) {
        Object given = asker(module).give(kind);
        return given == null ? "nothing" : given.getClass().getName() + " " + (given instanceof Cargo) + " " + (given instanceof Slip);
    }

    /** Takes what a module has laid on the shelf, which came by no proxy. */
    @GetMapping("/shelf")
    public String shelf() {
        Object lies = shelf.poll();
        if (lies == null) {
            return "empty";
        }
        Cargo cargo = (Cargo) lies;
        return cargo.getName();
    }

    @GetMapping("/logs")
    public List<String> logs() {
        List<String> answer = new ArrayList<>();
        logs.forEach(log -> answer.add(log.name() + log.lines()));
        return answer;
    }

    /** Whether a count goes on. */
    @GetMapping("/alive/{name}")
    public boolean alive(@PathVariable String name) throws InterruptedException {
        int before = Ticks.of(name);
        Thread.sleep(700);
        return Ticks.of(name) > before;
    }
}
