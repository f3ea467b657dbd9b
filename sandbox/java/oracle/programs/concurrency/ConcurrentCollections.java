import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ConcurrentCollections {
    public static void main(String[] args) throws Exception {
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog and the cat".split(" ")) map.merge(s, 1, Integer::sum);
        System.out.println(map + " " + map.size() + " " + map.get("the"));
        System.out.println(map.putIfAbsent("new", 1) + " " + map.computeIfAbsent("x", k -> 5) + map.computeIfPresent("x", (k, v) -> v + 1) + map.getOrDefault("zz", 0) + map.remove("x", 99) + map.replace("x", 6, 7));
        System.out.println(map.reduceValues(1, Integer::sum) + " " + map.keySet().contains("fox") + " " + map.containsValue(7) + " " + map.mappingCount());
        for (String k : map.keySet()) if (k.length() == 3) map.remove(k);
        System.out.println(map);
        try {
            map.put(null, 1);
        } catch (NullPointerException e) {
            System.out.println("no null");
        }
        List<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
        for (Integer i : cow) cow.add(i * 10);
        System.out.println(cow);
        Queue<String> q = new ConcurrentLinkedQueue<>(List.of("a", "b"));
        q.offer("c");
        System.out.println(q.poll() + q.peek() + q);
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Thread producer = new Thread(() -> {
            try {
                for (int i = 0; i < 5; i++) queue.put(i);
                queue.put(-1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        producer.start();
        int sum = 0;
        for (int v; (v = queue.take()) >= 0; ) sum += v;
        System.out.println(sum + " " + queue.poll(5, TimeUnit.MILLISECONDS));
        ArrayBlockingQueue<String> bounded = new ArrayBlockingQueue<>(1);
        System.out.println(bounded.offer("x") + " " + bounded.offer("y") + " " + bounded.remainingCapacity() + bounded);
        try {
            bounded.add("z");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        AtomicLong l = new AtomicLong(5);
        System.out.println(l.getAndAdd(3) + " " + l.updateAndGet(x -> x * 2) + " " + l.compareAndSet(16, 1) + l.accumulateAndGet(4, Math::max) + l.decrementAndGet());
        AtomicReference<String> r = new AtomicReference<>("a");
        System.out.println(r.getAndSet("b") + r.compareAndSet("b", "c") + r + r.updateAndGet(s -> s + s));
        AtomicBoolean flag = new AtomicBoolean();
        System.out.println(flag.compareAndSet(false, true) + " " + flag.get() + flag.getAndSet(false));
        AtomicIntegerArray array = new AtomicIntegerArray(3);
        array.incrementAndGet(1);
        LongAdder adder = new LongAdder();
        adder.add(5);
        adder.increment();
        System.out.println(array + " " + adder + adder.sum());
        ConcurrentSkipListMap<Integer, String> skip = new ConcurrentSkipListMap<>(Map.of(3, "c", 1, "a"));
        System.out.println(skip + " " + skip.firstKey() + ConcurrentHashMap.newKeySet().add("k"));
    }
}
