import java.util.*;

public class Elevator {
    enum Direction { UP(1), DOWN(-1), NONE(0); final int step; Direction(int s) { step = s; } Direction opposite() { return switch (this) { case UP -> DOWN; case DOWN -> UP; case NONE -> NONE; }; } }
    private int floor;
    private Direction direction = Direction.NONE;
    private final NavigableSet<Integer> stops = new TreeSet<>();
    private final StringBuilder log = new StringBuilder();

    void call(int f) {
        if (f < 0 || f > 9) throw new IllegalArgumentException(String.format("floor %d of 0..%d", f, 9));
        stops.add(f);
    }
    boolean tick() {
        if (stops.remove(floor)) { log.append('[').append(floor).append(']'); return true; }
        if (stops.isEmpty()) { direction = Direction.NONE; return false; }
        if (direction == Direction.NONE) direction = stops.first() > floor ? Direction.UP : Direction.DOWN;
        boolean more = direction == Direction.UP ? stops.higher(floor) != null : stops.lower(floor) != null;
        if (!more) direction = direction.opposite();
        floor += direction.step;
        log.append(direction == Direction.UP ? '^' : 'v');
        return true;
    }

    public static void main(String[] args) {
        Elevator e = new Elevator();
        e.call(5);
        e.call(2);
        for (int i = 0; e.tick(); i++) {
            if (i == 3) { e.call(1); e.call(8); }
        }
        System.out.println(e.log + " at " + e.floor + " " + e.direction);
        try {
            e.call(12);
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
    }
}
