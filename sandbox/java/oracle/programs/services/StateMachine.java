import java.util.*;

public class StateMachine {
    enum Event { COIN, PUSH, KICK }
    enum State {
        LOCKED {
            @Override State on(Event e) {
                return switch (e) {
                    case COIN -> UNLOCKED;
                    case PUSH -> this;
                    case KICK -> BROKEN;
                };
            }
        },
        UNLOCKED {
            @Override State on(Event e) { return e == Event.PUSH ? LOCKED : e == Event.KICK ? BROKEN : this; }
        },
        BROKEN;

        State on(Event e) { throw new IllegalStateException(this + " ignores " + e); }
    }

    public static void main(String[] args) {
        State state = State.LOCKED;
        EnumMap<State, Integer> visits = new EnumMap<>(State.class);
        for (Event e : List.of(Event.PUSH, Event.COIN, Event.COIN, Event.PUSH, Event.KICK)) {
            State before = state;
            state = state.on(e);
            visits.merge(state, 1, Integer::sum);
            System.out.println(before + " --" + e + "--> " + state);
        }
        System.out.println(visits);
        System.out.println(State.LOCKED.getClass() == State.class);
        System.out.println(State.LOCKED.getDeclaringClass().getSimpleName());
        state.on(Event.COIN);
    }
}
