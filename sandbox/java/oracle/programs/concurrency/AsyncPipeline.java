import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class AsyncPipeline {
    record Price(String shop, double value) {}
    static Price ask(String shop) {
        if (shop.isEmpty()) throw new IllegalArgumentException("no shop");
        return new Price(shop, shop.length() * 1.5);
    }

    public static void main(String[] args) {
        List<CompletableFuture<Price>> prices = Stream.of("corner", "market", "mall").map(s -> CompletableFuture.supplyAsync(() -> ask(s))).collect(Collectors.toList());
        CompletableFuture<List<Price>> all = CompletableFuture.allOf(prices.toArray(CompletableFuture[]::new)).thenApply(v -> prices.stream().map(CompletableFuture::join).collect(Collectors.toList()));
        System.out.println(all.join().stream().min(Comparator.comparingDouble(Price::value)).get());
        CompletableFuture<Double> total = CompletableFuture.supplyAsync(() -> ask("abc")).thenCombine(CompletableFuture.supplyAsync(() -> ask("de")), (a, b) -> a.value() + b.value()).thenApply(v -> v * 2);
        System.out.println(total.join());
        CompletableFuture<String> failing = CompletableFuture.supplyAsync(() -> ask("")).thenApply(Price::shop);
        System.out.println(failing.handle((v, t) -> t == null ? v : t.getClass().getSimpleName() + ":" + t.getCause().getMessage()).join());
        System.out.println(failing.exceptionally(t -> "fallback").thenApply(String::toUpperCase).join());
        failing.whenComplete((v, t) -> System.out.println(v + " " + (t != null)));
        CompletableFuture.runAsync(() -> System.out.println("side effect")).thenRun(() -> System.out.println("then this")).join();
        System.out.println(CompletableFuture.completedFuture(3).thenCompose(n -> CompletableFuture.supplyAsync(() -> n * n)).thenAccept(n -> System.out.println("got " + n)).join());
        failing.join();
    }
}
