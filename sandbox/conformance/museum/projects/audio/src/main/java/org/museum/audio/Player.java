package org.museum.audio;

import com.alipay.sofa.koupleless.common.api.AutowiredFromBase;
import com.alipay.sofa.koupleless.common.api.AutowiredFromBiz;
import jakarta.annotation.PreDestroy;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.museum.api.Catalogue;
import org.museum.api.Piece;
import org.museum.api.Tour;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service("tour")
public class Player implements Tour {
    @AutowiredFromBase
    private Catalogue catalogue;
    @AutowiredFromBiz(bizName = "rooms", name = "tour", required = false)
    private Tour rooms;
    private final ExecutorService pool;
    private final String city;

    public Player(ExecutorService pool, @Value("${museum.city:nowhere}") String city) {
        this.pool = pool;
        this.city = city;
    }

    @Override
    public String next() {
        return "audio of " + catalogue.piece("urn").title() + " in " + city;
    }

    @Override
    public Iterator<String> stops() {
        return List.of("intro", rooms.next()).iterator();
    }

    @Override
    public Callable<String> later() {
        var later = pool.submit(() -> Thread.currentThread().getName() + " " + Thread.currentThread().getContextClassLoader().getClass().getSimpleName());
        return later::get;
    }

    @Override
    public Supplier<Piece> favourite() {
        return () -> catalogue.piece("map");
    }

    @Override
    public Map<String, Integer> visits() {
        return rooms.visits();
    }

    @PreDestroy
    void quiet() {
        System.out.println("audio is quiet, pool " + pool.isShutdown());
    }
}
