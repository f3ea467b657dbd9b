package java.util.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.internal.misc.Blocking;

public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    public static interface AsynchronousCompletionTask {
    }
    @FunctionalInterface
    private interface Step<T> {
        void run(T value, Throwable failure) throws Throwable;
    }
    private static final class Work implements Runnable, AsynchronousCompletionTask {
        private final Runnable body;
        Work(Runnable body) { this.body = body; }
        public void run() { body.run(); }
    }
    private boolean done;
    private T value;
    private Throwable failure;
    private List<Runnable> dependents = new ArrayList<>();

    public CompletableFuture() {}
    private static Executor pool() { return ForkJoinPool.commonPool(); }
    private static CompletionException wrap(Throwable t) { return t instanceof CompletionException c ? c : new CompletionException(t); }
    private boolean finish(T v, Throwable t) {
        if (done) return false;
        done = true;
        value = v;
        failure = t;
        List<Runnable> waiting = dependents;
        dependents = null;
        for (int i = waiting.size() - 1; i >= 0; i--) waiting.get(i).run();
        return true;
    }
    private <U> CompletableFuture<U> then(Executor executor, CompletableFuture<U> next, Step<T> step) {
        Runnable turn = () -> {
            if (next.done) return;
            try {
                step.run(value, failure);
            } catch (Throwable t) {
                next.finish(null, wrap(t));
            }
        };
        Runnable fire = executor == null ? turn : () -> executor.execute(new Work(turn));
        if (done) fire.run();
        else dependents.add(fire);
        return next;
    }
    private <U> CompletableFuture<U> onValue(Executor executor, CompletableFuture<U> next, Step<T> step) {
        return then(executor, next, (v, t) -> {
            if (t != null) next.finish(null, wrap(t));
            else step.run(v, null);
        });
    }
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) { return supplyAsync(supplier, pool()); }
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        CompletableFuture<U> made = new CompletableFuture<>();
        executor.execute(new Work(() -> {
            if (made.done) return;
            try {
                made.finish(supplier.get(), null);
            } catch (Throwable t) {
                made.finish(null, wrap(t));
            }
        }));
        return made;
    }
    public static CompletableFuture<Void> runAsync(Runnable runnable) { return runAsync(runnable, pool()); }
    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        Objects.requireNonNull(runnable);
        return supplyAsync(() -> {
            runnable.run();
            return null;
        }, executor);
    }
    public static <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> made = new CompletableFuture<>();
        made.finish(value, null);
        return made;
    }
    public static <U> CompletableFuture<U> failedFuture(Throwable ex) {
        CompletableFuture<U> made = new CompletableFuture<>();
        made.finish(null, Objects.requireNonNull(ex));
        return made;
    }
    public static <U> CompletionStage<U> completedStage(U value) { return completedFuture(value); }
    public boolean isDone() { return done; }
    public boolean isCancelled() { return failure instanceof CancellationException; }
    public boolean isCompletedExceptionally() { return failure != null; }
    public int getNumberOfDependents() { return done ? 0 : dependents.size(); }
    public T get() throws InterruptedException, ExecutionException {
        Blocking.interruptibly(() -> done, -1);
        return report();
    }
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!Blocking.interruptibly(() -> done, unit.toMillis(timeout))) throw new TimeoutException();
        return report();
    }
    private T report() throws ExecutionException {
        if (failure == null) return value;
        if (failure instanceof CancellationException c) throw c;
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        throw new ExecutionException(cause);
    }
    public T join() {
        Blocking.until(() -> done);
        return result();
    }
    private T result() {
        if (failure == null) return value;
        if (failure instanceof CancellationException c) throw c;
        throw wrap(failure);
    }
    public T getNow(T valueIfAbsent) { return done ? result() : valueIfAbsent; }
    public boolean complete(T value) { return finish(value, null); }
    public boolean completeExceptionally(Throwable ex) { return finish(null, Objects.requireNonNull(ex)); }
    public boolean cancel(boolean mayInterruptIfRunning) {
        finish(null, new CancellationException());
        return isCancelled();
    }
    public void obtrudeValue(T value) {
        finish(value, null);
        this.value = value;
        failure = null;
    }
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        pool().execute(() -> {
            try {
                finish(supplier.get(), null);
            } catch (Throwable t) {
                finish(null, wrap(t));
            }
        });
        return this;
    }
    private static void later(long timeout, TimeUnit unit, Runnable body) {
        Thread timer = new Thread("CompletableFutureDelayScheduler");
        timer.setDaemon(true);
        Blocking.later(unit.toNanos(timeout), timer, body);
    }
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        if (!done) later(timeout, unit, () -> finish(null, new TimeoutException()));
        return this;
    }
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        if (!done) later(timeout, unit, () -> finish(value, null));
        return this;
    }
    public static Executor delayedExecutor(long delay, TimeUnit unit) { return r -> later(delay, unit, r); }
    private <U> CompletableFuture<U> apply(Executor executor, Function<? super T, ? extends U> fn) {
        Objects.requireNonNull(fn);
        CompletableFuture<U> next = new CompletableFuture<>();
        return onValue(executor, next, (v, t) -> next.finish(fn.apply(v), null));
    }
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) { return apply(null, fn); }
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) { return apply(pool(), fn); }
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) { return apply(executor, fn); }
    private CompletableFuture<Void> accept(Executor executor, Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return apply(executor, v -> {
            action.accept(v);
            return null;
        });
    }
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) { return accept(null, action); }
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) { return accept(pool(), action); }
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) { return accept(executor, action); }
    public CompletableFuture<Void> thenRun(Runnable action) { return accept(null, v -> action.run()); }
    public CompletableFuture<Void> thenRunAsync(Runnable action) { return accept(pool(), v -> action.run()); }
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) { return accept(executor, v -> action.run()); }
    private <U, V> CompletableFuture<V> combine(Executor executor, CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        Objects.requireNonNull(fn);
        @SuppressWarnings("unchecked")
        CompletableFuture<U> second = (CompletableFuture<U>) other.toCompletableFuture();
        CompletableFuture<V> next = new CompletableFuture<>();
        Runnable both = () -> {
            if (!done || !second.done || next.done) return;
            Throwable failed = failure != null ? failure : second.failure;
            if (failed != null) {
                next.finish(null, wrap(failed));
                return;
            }
            Runnable work = () -> {
                try {
                    next.finish(fn.apply(value, second.value), null);
                } catch (Throwable t) {
                    next.finish(null, wrap(t));
                }
            };
            if (executor == null) work.run();
            else executor.execute(new Work(work));
        };
        if (done && second.done) {
            both.run();
            return next;
        }
        if (!done) dependents.add(both);
        if (!second.done) second.dependents.add(both);
        return next;
    }
    public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) { return combine(null, other, fn); }
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) { return combine(pool(), other, fn); }
    public <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor) { return combine(executor, other, fn); }
    public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        Objects.requireNonNull(action);
        return this.<U, Void>combine(null, other, (a, b) -> {
            action.accept(a, b);
            return null;
        });
    }
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) { return thenAcceptBoth(other, (a, b) -> action.run()); }
    @SuppressWarnings("unchecked")
    private CompletableFuture<T> either(CompletionStage<? extends T> other) {
        CompletableFuture<T> second = (CompletableFuture<T>) other.toCompletableFuture();
        CompletableFuture<T> first = new CompletableFuture<>();
        then(null, first, (v, t) -> first.finish(v, t));
        second.then(null, first, (v, t) -> first.finish(v, t));
        return first;
    }
    public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn) { return either(other).thenApply(fn); }
    public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) { return either(other).thenAccept(action); }
    private <U> CompletableFuture<U> compose(Executor executor, Function<? super T, ? extends CompletionStage<U>> fn) {
        Objects.requireNonNull(fn);
        CompletableFuture<U> next = new CompletableFuture<>();
        return onValue(executor, next, (v, t) -> {
            CompletableFuture<U> inner = fn.apply(v).toCompletableFuture();
            inner.then(null, next, (u, f) -> next.finish(u, f == null ? null : wrap(f)));
        });
    }
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) { return compose(null, fn); }
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) { return compose(pool(), fn); }
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) { return compose(executor, fn); }
    private CompletableFuture<T> observe(Executor executor, BiConsumer<? super T, ? super Throwable> action) {
        Objects.requireNonNull(action);
        CompletableFuture<T> next = new CompletableFuture<>();
        return then(executor, next, (v, t) -> {
            Throwable failed = t;
            try {
                action.accept(v, t);
            } catch (Throwable own) {
                if (failed == null) failed = own;
                else if (failed != own) failed.addSuppressed(own);
            }
            next.finish(v, failed == null ? null : wrap(failed));
        });
    }
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) { return observe(null, action); }
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) { return observe(pool(), action); }
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) { return observe(executor, action); }
    private <U> CompletableFuture<U> handle(Executor executor, BiFunction<? super T, Throwable, ? extends U> fn) {
        Objects.requireNonNull(fn);
        CompletableFuture<U> next = new CompletableFuture<>();
        return then(executor, next, (v, t) -> next.finish(fn.apply(v, t), null));
    }
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) { return handle(null, fn); }
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) { return handle(pool(), fn); }
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) { return handle(executor, fn); }
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        Objects.requireNonNull(fn);
        CompletableFuture<T> next = new CompletableFuture<>();
        return then(null, next, (v, t) -> next.finish(t == null ? v : fn.apply(t), null));
    }
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return handle((v, t) -> t == null ? this : fn.apply(t).toCompletableFuture()).thenCompose(f -> f);
    }
    public CompletableFuture<T> toCompletableFuture() { return this; }
    public CompletableFuture<T> copy() { return thenApply(v -> v); }
    public static CompletableFuture<Void> allOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Void> all = completedFuture(null);
        for (CompletableFuture<?> future : cfs) all = all.runAfterBoth(future, () -> {});
        return all;
    }
    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Object> any = new CompletableFuture<>();
        for (CompletableFuture<?> future : cfs) future.whenComplete((v, t) -> any.finish(v, t == null ? null : wrap(t)));
        return any;
    }
    public String toString() {
        String state = !done ? dependents.isEmpty() ? "[Not completed]" : "[Not completed, " + dependents.size() + " dependents]"
            : failure != null ? "[Completed exceptionally: " + failure + "]" : "[Completed normally]";
        return super.toString() + state;
    }
}
