public class RecordCanonical {
    record Range(int low, int high) {
        Range(int low) {
            this.low = low;
            this.high = low;
        }
    }
}
