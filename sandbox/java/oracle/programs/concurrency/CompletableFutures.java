import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class CompletableFutures {
    static int slow(int n) {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return n * 10;
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> slow(4));
        System.out.println(f.thenApply(n -> n + 2).thenApply(String::valueOf).get() + f.isDone());
        System.out.println(f.thenCombine(CompletableFuture.supplyAsync(() -> slow(1)), Integer::sum).join());
        System.out.println(f.thenCompose(n -> CompletableFuture.supplyAsync(() -> n / 4)).join());
        CompletableFuture<Integer> bad = CompletableFuture.supplyAsync(() -> { if (true) throw new IllegalArgumentException("no"); return 1; });
        System.out.println(bad.exceptionally(t -> { System.out.println(t); return -1; }).join());
        System.out.println(bad.handle((v, t) -> v + "/" + t.getCause().getMessage()).join() + " " + bad.isCompletedExceptionally());
        try {
            bad.join();
        } catch (CompletionException e) {
            System.out.println(e.getMessage());
        }
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause());
        }
        List<CompletableFuture<Integer>> all = IntStream.range(0, 5).mapToObj(i -> CompletableFuture.supplyAsync(() -> slow(i))).collect(Collectors.toList());
        CompletableFuture.allOf(all.toArray(new CompletableFuture[0])).join();
        System.out.println(all.stream().map(CompletableFuture::join).toList());
        CompletableFuture<String> manual = new CompletableFuture<>();
        StringBuilder log = new StringBuilder();
        manual.thenAccept(s -> log.append("got ").append(s));
        manual.whenComplete((v, t) -> log.append(" then ").append(t));
        System.out.println(manual.isDone() + " " + manual.getNow("absent") + " " + manual.complete("value") + manual.complete("again") + " " + manual.join());
        System.out.println(log);
        System.out.println(CompletableFuture.completedFuture(1).thenRun(() -> System.out.println("ran")).join());
        CompletableFuture<String> failed = CompletableFuture.failedFuture(new RuntimeException("down"));
        System.out.println(failed.handle((v, t) -> t.getMessage()).join() + " " + failed.thenApply(s -> s + "!").exceptionally(Throwable::toString).join());
        System.out.println(CompletableFuture.anyOf(CompletableFuture.completedFuture("first"), new CompletableFuture<>()).join());
        CompletableFuture<Void> side = CompletableFuture.runAsync(() -> log.setLength(0));
        side.get(1, TimeUnit.SECONDS);
        System.out.println(log.length());
        try {
            new CompletableFuture<>().get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + e.getMessage());
        }
        System.out.println(new CompletableFuture<String>().completeOnTimeout("dflt", 5, TimeUnit.MILLISECONDS).join() + " " + f.thenAcceptBoth(f, (a, b) -> System.out.print(a + b + " ")).isDone());
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        System.out.println(cancelled.cancel(true) + " " + cancelled.isCancelled());
        cancelled.join();
    }
}
