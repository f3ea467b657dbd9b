public class EnumNew {
    enum Color { RED }

    public static void main(String[] args) {
        Color c = new Color();
    }
}
