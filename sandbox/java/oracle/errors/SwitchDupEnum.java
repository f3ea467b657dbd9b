public class SwitchDupEnum {
    enum State { NEW, PAID }

    static int code(State s) {
        return switch (s) {
            case NEW -> 1;
            case PAID, NEW -> 2;
        };
    }
}
