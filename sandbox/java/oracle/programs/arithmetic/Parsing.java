public class Parsing {
    static void attempt(String text) {
        try {
            System.out.println(text + " -> " + Integer.parseInt(text));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"42", "-0", "+7", "", " 1", "2147483648", "-2147483648", "0x10", "1_000", "12a"}) attempt(s);
        attempt(null);
        System.out.println(Integer.valueOf("12") + Integer.decode("0x10") + Integer.decode("-010") + Short.parseShort("7") + Byte.parseByte("-128"));
        try {
            Byte.parseByte("128");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            Long.parseLong("12L");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            Double.parseDouble("");
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Boolean.parseBoolean("TRUE") + " " + Boolean.parseBoolean("yes") + " " + Double.parseDouble("-.5e-2") + " " + Float.parseFloat("1f") + " " + Double.parseDouble("Infinity"));
        System.out.println(Integer.toString(7) + Integer.compare(3, 5) + Integer.signum(-9) + Integer.max(1, 2) + Integer.sum(3, 4) + " " + Long.compare(5, 3) + " " + Integer.MAX_VALUE + Integer.MIN_VALUE + " " + Integer.SIZE + Long.BYTES);
        System.out.println(String.valueOf(-0.0) + Long.toString(-255, 16) + " " + Long.MIN_VALUE + " " + Short.MIN_VALUE + Byte.MAX_VALUE + " " + (int) Character.MAX_VALUE);
        Integer.parseInt("forty-two");
    }
}
