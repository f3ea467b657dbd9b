public class DuplicateField {
    int x;
    String x;
}
