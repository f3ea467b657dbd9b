class RecordAccessor { record R(int a) { String a() { return ""; } } }
