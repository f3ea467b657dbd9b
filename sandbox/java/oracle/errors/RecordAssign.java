public class RecordAssign {
    record Point(int x, int y) {
        Point {
            if (x < 0) this.x = 0;
        }
    }
}
