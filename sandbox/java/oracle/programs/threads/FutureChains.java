import java.util.List;
import java.util.concurrent.*;
import java.util.stream.Collectors;

public class FutureChains {
    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<String> name = CompletableFuture.supplyAsync(() -> {
            sleep(60);
            return "tea";
        });
        CompletableFuture<Integer> price = CompletableFuture.supplyAsync(() -> {
            sleep(30);
            return 4;
        });
        System.out.println(name.thenCombine(price, (n, p) -> n + " costs " + p).get());
        CompletableFuture<String> gate = new CompletableFuture<>();
        CompletableFuture<String> told = gate.thenApplyAsync(s -> s + "!").thenCompose(s -> CompletableFuture.supplyAsync(() -> s.toUpperCase()));
        Thread opener = new Thread(() -> {
            sleep(20);
            gate.complete("open");
        });
        opener.start();
        System.out.println(told.join() + " " + told.isDone());
        List<CompletableFuture<Integer>> all = List.of(3, 1, 2).stream().map(n -> CompletableFuture.supplyAsync(() -> {
            sleep(n * 20L);
            return n * n;
        })).collect(Collectors.toList());
        CompletableFuture.allOf(all.toArray(new CompletableFuture[0])).join();
        System.out.println(all.stream().map(CompletableFuture::join).collect(Collectors.toList()));
        System.out.println(CompletableFuture.anyOf(slow("slow", 200), slow("fast", 20)).get());
        try {
            slow("late", 500).orTimeout(40, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            System.out.println(e.getCause().getClass().getSimpleName());
        }
        System.out.println(slow("late", 500).completeOnTimeout("default", 30, TimeUnit.MILLISECONDS).join());
        System.out.println(CompletableFuture.supplyAsync(() -> 1 / 0).handle((v, t) -> t.getClass().getSimpleName() + " " + t.getCause().getMessage()).join());
        try {
            new CompletableFuture<String>().get(20, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + e.getMessage());
        }
    }

    static CompletableFuture<String> slow(String text, long millis) {
        return CompletableFuture.supplyAsync(() -> {
            sleep(millis);
            return text;
        });
    }
}
