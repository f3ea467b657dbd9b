public class SwitchUnknownEnum {
    enum Day { MON }

    public static void main(String[] args) {
        switch (Day.MON) {
            case SUN: break;
        }
    }
}
