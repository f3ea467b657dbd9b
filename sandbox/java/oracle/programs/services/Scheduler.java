import java.time.*;
import java.util.*;

public class Scheduler {
    record Job(String name, int priority, LocalDateTime at) implements Comparable<Job> {
        @Override public int compareTo(Job o) {
            int byTime = at.compareTo(o.at);
            return byTime != 0 ? byTime : Integer.compare(o.priority, priority);
        }
    }

    public static void main(String[] args) {
        PriorityQueue<Job> queue = new PriorityQueue<>();
        LocalDateTime start = LocalDateTime.of(2024, 2, 28, 22, 30);
        queue.add(new Job("backup", 1, start.plusHours(2)));
        queue.add(new Job("mail", 5, start));
        queue.add(new Job("report", 9, start));
        queue.add(new Job("cleanup", 3, start.plusDays(2).minusMinutes(45)));
        queue.add(new Job("ping", 3, start.plusSeconds(90)));
        while (!queue.isEmpty()) {
            Job job = queue.poll();
            System.out.println(job.at() + " " + job.name() + " after " + Duration.between(start, job.at()));
        }
        System.out.println(queue.peek());
    }
}
