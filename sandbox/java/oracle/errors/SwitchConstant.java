public class SwitchConstant {
    public static void main(String[] args) {
        int k = 1;
        switch (args.length) {
            case k: break;
        }
    }
}
