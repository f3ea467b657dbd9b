package org.weather.mast;

import com.alipay.sofa.ark.api.ArkClient;
import com.alipay.sofa.ark.spi.model.Biz;
import com.alipay.sofa.koupleless.common.api.SpringServiceFinder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weather.api.Barometer;
import org.weather.api.Reading;
import org.weather.api.Role;

@RestController
public class MastController {
    private final Role role;
    private final ObjectProvider<MasterOnly> master;
    private final ObjectProvider<ModuleOnly> module;
    private final AtomicInteger turns = new AtomicInteger();

    public MastController(Role role, ObjectProvider<MasterOnly> master, ObjectProvider<ModuleOnly> module) {
        this.role = role;
        this.master = master;
        this.module = module;
    }

    @Scheduled(fixedRate = 200)
    public void turn() {
        turns.incrementAndGet();
    }

    @GetMapping("/role")
    public Map<String, Object> role() {
        return Map.of("role", role);
    }

    @GetMapping("/only")
    public String only() {
        return (master.getIfAvailable() != null) + " " + (module.getIfAvailable() != null);
    }

    @GetMapping("/turning")
    public boolean turning() throws InterruptedException {
        int before = turns.get();
        Thread.sleep(700);
        return turns.get() > before;
    }

    @GetMapping("/pressure/{place}")
    public String pressure(@PathVariable String place, @RequestParam(defaultValue = "gauges") String biz) {
        Barometer barometer = SpringServiceFinder.getModuleService(biz, "1.0.0", "barometer", Barometer.class);
        return place + " " + barometer.hectopascal(place) + " " + barometer.inWords(place);
    }

    @GetMapping("/history/{place}")
    public List<Reading> history(@PathVariable String place, @RequestParam int days) {
        return SpringServiceFinder.getModuleService("gauges", "1.0.0", Barometer.class).history(place, days);
    }

    @GetMapping("/biz")
    public List<String> biz() {
        return ArkClient.getBizManagerService().getBizInOrder().stream()
                .map((Biz b) -> b.getIdentity() + " " + b.getBizState() + " " + b.getPriority() + " " + b.getWebContextPath())
                .toList();
    }
}
