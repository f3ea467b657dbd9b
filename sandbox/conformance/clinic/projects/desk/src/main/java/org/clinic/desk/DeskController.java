package org.clinic.desk;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.List;
import java.util.Map;
import org.clinic.api.Visit;
import org.clinic.api.VisitBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/desk")
public class DeskController {
    private static final Logger LOG = LoggerFactory.getLogger(DeskController.class);

    @AutowiredFromBiz(bizName = "visits")
    private VisitBook book;

    @GetMapping("/visits")
    public List<Visit> visits() {
        LOG.info("asked for {} of {}", "visits", 1);
        return book.all();
    }

    @GetMapping("/count")
    public Map<String, Object> count(@RequestParam String patient, @RequestParam(defaultValue = "7") int extra) {
        return Map.of("count", book.count(patient) + extra);
    }

    @GetMapping("/version")
    public int version(@RequestParam String v) {
        return SpringServiceFinder.getModuleService("visits", v, VisitBook.class).count("ann");
    }

    @GetMapping("/named")
    public String named(@RequestParam String biz) {
        return SpringServiceFinder.getModuleServiceWithoutVersion(biz, "visitStore", VisitBook.class).describe(3);
    }

    @GetMapping("/books")
    public int books() {
        return SpringServiceFinder.listModuleServices("visits", "1.0.0", VisitBook.class).size();
    }

    @GetMapping("/all")
    public List<String> all() {
        return SpringServiceFinder.getModuleServices("visitStore", VisitBook.class).keySet().stream().map(b -> b.getIdentity() + " " + b.getBizState()).sorted().toList();
    }
}
