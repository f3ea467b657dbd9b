package net.harbour.winch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.harbour.api.Ticks;
import org.springframework.stereotype.Component;

/** Begins what turns by itself; stops one of four. */
@Component
public class Drum {
    private final ScheduledExecutorService kept = Executors.newSingleThreadScheduledExecutor();

    @PostConstruct
    void turns() {
        kept.scheduleAtFixedRate(() -> Ticks.tick("kept"), 0, 100, TimeUnit.MILLISECONDS);
        Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(() -> Ticks.tick("pool"), 0, 100, TimeUnit.MILLISECONDS);
        new Timer("drum timer").schedule(new TimerTask() {
            @Override
            public void run() {
                Ticks.tick("timer");
            }
        }, 0, 100);
        new Thread(() -> {
            while (true) {
                Ticks.tick("thread");
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }, "drum thread").start();
    }

    @PreDestroy
    void stops() {
        kept.shutdownNow();
    }
}
