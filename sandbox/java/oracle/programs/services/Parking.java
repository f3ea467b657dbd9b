import java.util.*;

public class Parking {
    static class FullException extends RuntimeException { FullException(String what) { super("No place for " + what); } }
    static abstract class Vehicle {
        private final String plate;
        protected Vehicle(String plate) { this.plate = plate; }
        abstract int size();
        double fee(int hours) { return Math.ceil(hours / 2.0) * 1.5 * size(); }
        @Override public String toString() { return getClass().getSimpleName() + "-" + plate; }
    }
    static class Car extends Vehicle { Car(String p) { super(p); } @Override int size() { return 1; } }
    static class Bus extends Vehicle { Bus(String p) { super(p); } @Override int size() { return 3; } @Override double fee(int h) { return super.fee(h) * 0.9; } }

    private final Vehicle[] places;
    private double earned;
    Parking(int n) { places = new Vehicle[n]; }
    int park(Vehicle v) {
        search:
        for (int i = 0; i + v.size() <= places.length; i++) {
            for (int j = 0; j < v.size(); j++) if (places[i + j] != null) continue search;
            Arrays.fill(places, i, i + v.size(), v);
            return i;
        }
        throw new FullException(v.toString());
    }
    double leave(Vehicle v, int hours) {
        boolean found = false;
        for (int i = 0; i < places.length; i++) if (places[i] == v) { places[i] = null; found = true; }
        if (!found) throw new NoSuchElementException(v + " is not here");
        double fee = v.fee(hours);
        earned += fee;
        return fee;
    }

    public static void main(String[] args) {
        Parking p = new Parking(5);
        Vehicle a = new Car("A1"), b = new Bus("B2"), c = new Car("C3");
        System.out.println(p.park(a) + " " + p.park(b) + " " + p.park(c) + " " + Arrays.toString(p.places));
        try {
            p.park(new Car("D4"));
        } catch (FullException e) {
            System.out.println(e.getMessage());
        }
        System.out.printf("%.2f %.2f%n", p.leave(b, 5), p.leave(a, 1));
        System.out.println(p.park(new Bus("E5")) + " " + p.earned);
        p.leave(a, 1);
    }
}
