public class SwitchNotExhaustive {
    enum Day { MON, TUE }

    public static void main(String[] args) {
        Day d = Day.MON;
        int n = switch (d) {
            case MON -> 1;
        };
    }
}
