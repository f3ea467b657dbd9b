import java.util.*;

/** Observable, checked collections, lists of fixed size. */
@SuppressWarnings("deprecation")
public class Observed {
    static class Station extends Observable {
        void measure(int degrees) {
            setChanged();
            notifyObservers(degrees);
        }
    }

    public static void main(String[] args) {
        Station station = new Station();
        station.addObserver((o, degrees) -> System.out.println("first " + degrees));
        station.addObserver((o, degrees) -> System.out.println("second " + degrees + " of " + o.countObservers()));
        station.measure(20);
        station.notifyObservers(21);
        List<String> checked = Collections.checkedList(new ArrayList<>(List.of("a")), String.class);
        try {
            @SuppressWarnings({"unchecked", "rawtypes"})
            boolean added = ((List) checked).add(1);
            System.out.println(added);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        List<Integer> fixed = Arrays.asList(1, 2, 3);
        for (Runnable change : List.<Runnable>of(() -> fixed.retainAll(List.of(1)), () -> fixed.remove(Integer.valueOf(2)), () -> fixed.add(4), fixed::clear)) {
            try {
                change.run();
                System.out.println(fixed);
            } catch (UnsupportedOperationException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
