package net.orchard.pears;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import net.orchard.api.Cellar;
import net.orchard.api.Rotten;
import net.orchard.gate.Warden;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PearsController {
    @AutowiredFromBiz(bizName = "apples", bizVersion = "1.0.0", name = "applesCellar")
    private Cellar apples;

    /** A class of the base's own, which a declared module does not see. */
    @GetMapping("/warden")
    public String warden() {
        return new Warden("pears").greet("you");
    }

    @GetMapping("/motto")
    public String motto() {
        return Warden.motto();
    }

    @GetMapping("/careful")
    public String careful() {
        try {
            return Warden.motto();
        } catch (Throwable e) {
            Throwable cause = e.getCause();
            return e.getClass().getName() + ": " + e.getMessage() + " by " + (cause == null ? "nothing" : cause.getClass().getName());
        }
    }

    @GetMapping("/heaviest/{tree}")
    public Object heaviest(@PathVariable String tree) {
        return apples.heaviest(tree);
    }

    @GetMapping("/label")
    public String label() {
        return apples.label();
    }

    @GetMapping("/base")
    public String base(@RequestParam String tree) {
        try {
            return SpringServiceFinder.getBaseService("gateCellar", Cellar.class).heaviest(tree).getTree();
        } catch (Rotten e) {
            return e.getMessage() + " " + e.getCause().getClass().getSimpleName();
        }
    }
}
