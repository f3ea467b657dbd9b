import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class AccountsAndExecutors {
    static class Account {
        private final String id; private long cents;
        Account(String id, long cents) { this.id = id; this.cents = cents; }
        synchronized void withdraw(long amount) throws InsufficientFunds { if (amount > cents) throw new InsufficientFunds(id, amount - cents); cents -= amount; }
        synchronized void deposit(long amount) { if (amount <= 0) throw new IllegalArgumentException("amount must be positive: " + amount); cents += amount; }
        long balance() { return cents; }
        @Override public String toString() { return "Account[" + id + ", " + cents / 100 + "." + String.format("%02d", cents % 100) + "]"; }
    }
    static class InsufficientFunds extends Exception {
        final long missing;
        InsufficientFunds(String id, long missing) { super("account " + id + " is short of " + missing); this.missing = missing; }
    }
    static void transfer(Account a, Account b, long amount) {
        try { a.withdraw(amount); b.deposit(amount); }
        catch (InsufficientFunds e) { throw new RuntimeException("transfer failed", e); }
        finally { System.out.println("attempted " + amount); }
    }
    public static void main(String[] args) throws Exception {
        Account a = new Account("a", 10_050), b = new Account("b", 0);
        transfer(a, b, 5_025);
        System.out.println(a + " " + b);
        try { transfer(a, b, 999_999); } catch (RuntimeException e) { System.out.println(e.getMessage() + " <- " + e.getCause().getMessage() + " " + ((InsufficientFunds) e.getCause()).missing); }
        try { b.deposit(-1); } catch (IllegalArgumentException e) { System.out.println(e); }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 1; i <= 5; i++) { final int n = i; futures.add(pool.submit(() -> n * n)); }
        int sum = 0; for (Future<Integer> f : futures) sum += f.get();
        System.out.println("sum " + sum);
        AtomicInteger counter = new AtomicInteger(); CountDownLatch latch = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) pool.execute(() -> { for (int k = 0; k < 100; k++) counter.incrementAndGet(); latch.countDown(); });
        System.out.println(latch.await(1, TimeUnit.SECONDS) + " " + counter.get());
        pool.shutdown(); System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isShutdown());
        ConcurrentHashMap<String, LongAdder> words = new ConcurrentHashMap<>();
        for (String w : "to be or not to be that is the question".split(" ")) words.computeIfAbsent(w, k -> new LongAdder()).increment();
        System.out.println(new TreeMap<>(words));
        CompletableFuture<String> cf = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.supplyAsync(() -> 2), (x, y) -> x * y).thenApply(x -> "answer " + x);
        System.out.println(cf.get() + " " + cf.isDone());
        CompletableFuture<Object> bad = CompletableFuture.supplyAsync(() -> { throw new IllegalStateException("boom"); }).handle((v, e) -> e == null ? v : e.getClass().getSimpleName() + ": " + e.getCause().getMessage());
        System.out.println(bad.join());
        try { CompletableFuture.supplyAsync(() -> { if (true) throw new IllegalArgumentException("no"); return 1; }).get(); } catch (ExecutionException e) { System.out.println(e.getMessage()); }
        Thread t = new Thread(() -> System.out.println("in " + Thread.currentThread().getName()), "worker-7"); t.start(); t.join(); System.out.println(t.isAlive() + " " + t.getState());
        ScheduledExecutorService ses = Executors.newSingleThreadScheduledExecutor(); ScheduledFuture<String> sf = ses.schedule(() -> "later", 50, TimeUnit.MILLISECONDS); System.out.println(sf.get()); ses.shutdownNow();
        long start = System.nanoTime(); Thread.sleep(20); System.out.println((System.nanoTime() - start) >= 19_000_000L);
    }
}
