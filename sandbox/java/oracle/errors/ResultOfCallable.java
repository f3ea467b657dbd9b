import java.util.concurrent.*;
public class ResultOfCallable { Future<String> f = Executors.newFixedThreadPool(1).submit(() -> 42); }
