public class InterfaceInstantiated {
    public static void main(String[] args) {
        Runnable r = new Runnable();
    }
}
