public class AlreadyCaught {
    public static void main(String[] args) {
        try {
            throw new java.io.FileNotFoundException();
        } catch (java.io.IOException e) {
            System.out.println(1);
        } catch (java.io.FileNotFoundException e) {
            System.out.println(2);
        }
    }
}
