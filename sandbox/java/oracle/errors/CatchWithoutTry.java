public class CatchWithoutTry {
    public static void main(String[] args) {
        catch (Exception e) { }
    }
}
