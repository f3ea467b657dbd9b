public class SwitchDupDefault {
    static int code(int s) {
        switch (s) {
            default: return 0;
            case 1: return 1;
            default: return 2;
        }
    }
}
