public class RecordInstanceField {
    record P(int x) { int y; }
}
